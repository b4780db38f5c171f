### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] You have the variant in the { $symbol } gene that was found in your family. It is very likely to raise the risk of some types of cancer.
   *[no] You have the variant in the { $symbol } gene that was found in your family. It raises the risk of some types of cancer.
}
family-origin = You most likely got it from the parent through whom you are related to the others who have it. Your brothers and sisters can have it too.
