### Referral to check-ups.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Lähete seurantaan
summary-ask = Pyydämme ottamaan potilaan taulukon mukaiseen seurantaan ja kutsumaan hänet annetuin väliajoin.
summary-carrier = Potilaalla on tautia aiheuttava variantti geenissä { $symbol }.
summary-family = Potilaalla on suurentunut riski sukuhistorian takia.

plan-table-heading = Seuranta
recall-heading = Kuka kutsuu
recall = Pyydämme vahvistamaan meille ja potilaalle, että te kutsutte. Jos ette voi, palauttakaa lähete, jotta kukaan ei jää ilman.
recall-stop = Pyydämme kertomaan, kun seuranta päättyy tai jos potilas ei enää halua sitä.
