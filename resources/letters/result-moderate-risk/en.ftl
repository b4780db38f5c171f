### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] We found a variant in the { $symbol } gene that is very likely to raise the risk of some types of cancer somewhat.
   *[no] We found a variant in the { $symbol } gene that raises the risk of some types of cancer somewhat.
}

moderate-heading = One of several causes
moderate = A variant in this gene raises the risk less than variants in some other genes do. On its own it does not explain all the cancer in a family.
moderate-history = Your risk also depends on the cancers in your family, on both sides. Your check-ups are decided by both.
moderate-relatives = A relative who does not have the variant can still have a raised risk. Such a relative should not stop going to check-ups because of a test alone.
