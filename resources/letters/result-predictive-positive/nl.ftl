### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] U hebt de variant in het gen { $symbol } die in uw familie is gevonden. Die verhoogt zeer waarschijnlijk het risico op sommige soorten kanker.
   *[no] U hebt de variant in het gen { $symbol } die in uw familie is gevonden. Die verhoogt het risico op sommige soorten kanker.
}
family-origin = U hebt de variant zeer waarschijnlijk van de ouder via wie u familie bent van de anderen die de variant hebben. Uw broers en zussen kunnen die ook hebben.
