### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le bilan de votre risque

summary-heading = Ce que cela veut dire pour vous
summary-report = Ce bilan dit ce qu'on peut calculer aujourd'hui de votre risque, d'après votre famille et des tests.
summary-chance = Sur 100 personnes avec une famille comme la vôtre, environ { $count } ont un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Environ { $rest } n'en ont pas.
summary-chance-under = Sur 100 personnes avec une famille comme la vôtre, moins de 1 a un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Plus de 99 n'en ont pas.
summary-chance-over = Sur 100 personnes avec une famille comme la vôtre, plus de 99 ont un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Moins de 1 n'en a pas.
summary-carrier = Vous avez un variant du gène { $symbol } qui peut augmenter le risque de certains cancers. Les chiffres ci-dessous sont les vôtres, à partir d'aujourd'hui.
summary-tested = Vous avez fait un test génétique. La lettre sur votre résultat dit ce qu'il veut dire pour vous.
summary-chances-only = Ce sont des chances. Elles ne peuvent pas dire ce qui vous arrivera.

genes-heading = Quelle est la chance que vous ayez un variant
genes-intro = Un variant qui cause une maladie est un changement dans un gène qui augmente le risque de cancer. Le tableau montre combien de personnes sur 100 en ont un.
genes-caption = Combien ont un variant, gène par gène
genes-gene = Gène
genes-you = Avec une famille comme la vôtre
genes-others = Dans la population
genes-any = Un de ces gènes
genes-left-out = Certains gènes ne sont pas dans le tableau : ceux où moins de 1 sur 100 a un variant avec une famille comme la vôtre.

talk-heading = Ce que vous pouvez faire maintenant
talk = Lisez ce bilan avec votre conseil avant de faire un choix à cause de lui.
talk-change = Les chiffres peuvent changer quand on apprend du nouveau sur vous ou votre famille.

support-report = Les chiffres peuvent être durs à comprendre. Vous pouvez nous en parler.
