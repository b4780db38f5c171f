### Referral to check-ups.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Skierowanie na badania kontrolne
summary-ask = Prosimy objąć tę osobę badaniami kontrolnymi z tabeli i wzywać ją w podanych odstępach.
summary-carrier = U tej osoby jest wariant chorobotwórczy w genie { $symbol }.
summary-family = Ryzyko jest u tej osoby większe z powodu wywiadu rodzinnego.

plan-table-heading = Badania kontrolne
recall-heading = Kto wzywa na badania
recall = Prosimy potwierdzić nam i pacjentowi, że będą Państwo wzywać na badania. Jeśli to niemożliwe, prosimy odesłać skierowanie, by nikt nie został bez opieki.
recall-stop = Prosimy dać nam znać, gdy badania kontrolne się skończą albo gdy pacjent już ich nie chce.
