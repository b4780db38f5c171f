### Referral to counselling about having children, with testing of embryos where lawful.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Skierowanie na poradę o planach rodzicielskich
summary-ask = Prosimy o poradę dla tej osoby o posiadaniu dzieci przy znanym wariancie, także o badaniu zarodków, jeśli prawo na to pozwala.
summary-carrier = U tej osoby jest wariant chorobotwórczy w genie { $symbol }. Każde dziecko ma szansę 50 na 100, że go ma.
summary-open = Decyzja jeszcze nie zapadła.

consider-heading = Do omówienia
consider-partner = Jeśli oboje rodzice mają wariant w genie { $symbol }, dziecko może mieć rzadką i ciężką chorobę. Partnerowi lub partnerce należy najpierw zaproponować badanie.
consider-time = Planowane leczenie lub operacje, które ograniczają czas.
consider-control = Za zgodą pacjenta możemy przesłać wynik z laboratorium, aby przygotować test.
consider-all = Wszystkie możliwości: ciąża bez badania, badanie w ciąży, badanie zarodków, komórki jajowe lub nasienie od dawcy oraz brak dziecka.
