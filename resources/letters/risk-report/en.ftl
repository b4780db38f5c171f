### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Your risk report

summary-heading = What this means for you
summary-report = This report tells what can be worked out about your risk today, from your family and from tests.
summary-chance = Of 100 people with a family like yours, about { $count } have a disease-causing variant in one of the genes that we have figures for. About { $rest } do not.
summary-chance-under = Of 100 people with a family like yours, fewer than 1 has a disease-causing variant in one of the genes that we have figures for. More than 99 do not.
summary-chance-over = Of 100 people with a family like yours, more than 99 have a disease-causing variant in one of the genes that we have figures for. Fewer than 1 does not.
summary-carrier = You have a variant in the { $symbol } gene that can raise the risk of some types of cancer. The figures below are for you, from today.
summary-tested = You have had a gene test. What it means for you is told in the letter about your result.
summary-chances-only = These are chances. They cannot tell what will happen to you.

genes-heading = How likely it is that you have a variant
genes-intro = A disease-causing variant is a change in a gene that raises the risk of cancer. The table shows how many of 100 have one.
genes-caption = How many have a variant, gene by gene
genes-gene = Gene
genes-you = With a family like yours
genes-others = In the population
genes-any = One of these genes
genes-left-out = Genes in which fewer than 1 of 100 with a family like yours have a variant are not in the table.

talk-heading = What you can do now
talk = Go through this report with your counsellor before you make a choice because of it.
talk-change = The figures can change when something new is known of you or your family.

support-report = Figures can be hard to take in. You can talk with us about them.
