### To the referrer or the GP: the plan on one page.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Potilaanne suunnitelma
summary-carrier = Potilaalla on tautia aiheuttava variantti geenissä { $symbol }.
summary-plan = Suunnitelma on alla taulukossa.
summary-who = Pyydämme kertomaan, jos ette voi tilata jotakin siitä tai kutsua siihen. Näin mitään ei jää tekemättä.

plan-table-heading = Suunnitelma
code-label = Kirjattava termi
code = Tautia aiheuttavan variantin kantaja, geeni { $symbol }; suurentunut perinnöllinen syöpäriski
orders-heading = Kuka tekee mitä
orders-you = Pyydämme teitä tilaamaan taulukon tutkimukset ja kutsumaan potilaan, ellei sairaala ole ottanut tätä hoitaakseen.
orders-us = Tarjoamme neuvontaa sukulaisille, joilla on riski. Pyydämme lähettämään heidät meille ennen mitään testiä. Heidän pitää kertoa suvun numero { $number }.
orders-symptoms = Uudet oireet pyydämme tutkimaan heti. Seuraavaa suunniteltua tutkimusta ei pidä odottaa.
