### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Vi fann ein variant i genet { $symbol } som svært sannsynleg aukar risikoen noko for nokre typar kreft.
   *[no] Vi fann ein variant i genet { $symbol } som aukar risikoen noko for nokre typar kreft.
}

moderate-heading = Éin av fleire årsaker
moderate = Ein variant i dette genet aukar risikoen mindre enn variantar i nokre andre gen. Åleine forklarer han ikkje all kreften i ein familie.
moderate-history = Risikoen din kjem òg an på krefttilfella i familien din, på begge sider. Kontrollane dine blir bestemte av begge delar.
moderate-relatives = Ein slektning som ikkje har varianten, kan likevel ha auka risiko. Ein slik slektning bør ikkje slutte å gå til kontroll berre på grunn av ein test.
