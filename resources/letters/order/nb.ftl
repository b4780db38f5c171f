### Det som brev om en test som skal tas, har felles: testen, forsikring. Review state: machine-drafted.

test-heading = Testen
test-genes = Gener som skal undersøkes
test-variant = Variant det letes etter
test-purpose = Formål
test-method = Metode
test-laboratory = Laboratorium

missing-genes = [gener]

insurance-heading = Forsikring
insurance-no = I Norge kan ikke forsikringsselskaper og arbeidsgivere be om eller bruke svaret på en prediktiv gentest.
insurance-gb = I Storbritannia krever ikke forsikringsselskaper en prediktiv gentest. De spør ikke etter svaret på en test for arvelig kreft.
insurance-other = Reglene for forsikring er ulike fra land til land. Spør oss hvis du har tenkt å kjøpe forsikring.
