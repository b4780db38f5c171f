### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un gène dans votre famille

summary-heading = Le plus important
summary-family = Un variant d'un gène appelé { $symbol } a été trouvé dans votre famille. Il peut augmenter le risque de certains cancers plus tard dans la vie.
summary-maybe = Vous l'avez peut-être, ou peut-être pas. Vous n'avez pas à le savoir maintenant.
summary-own = Vous avez un variant du gène { $symbol }. Il peut augmenter le risque de certains cancers. Cela ne veut pas dire que vous êtes malade.
summary-care = Il y a des médecins qui connaissent bien cela. Vous pouvez avoir de l'aide et des contrôles quand vous en aurez besoin.
summary-ask = Vous pouvez tout nous demander.

gene-heading = Qu'est-ce qu'un gène ?
gene = Les gènes disent au corps comment grandir et marcher. Vous avez deux copies de chacun. Vous en avez reçu une de chacun de vos parents.
gene-variant = Un variant est un petit changement dans un gène. Nous en avons tous beaucoup. La plupart ne font rien. Avec celui-ci, on peut avoir plus facilement un cancer.
gene-fault = Personne n'a rien fait de mal. Cela ne s'attrape pas, et cela ne vient pas de ce que vous mangez ou faites.

chance-heading = Qui peut l'avoir ?
chance = Si un de vos parents a le variant, vous avez 50 chances sur 100 de l'avoir. C'est comme jouer à pile ou face. Que vous soyez une fille ou un garçon ne change rien.

test-heading = Faut-il faire un test ?
test-later = La plupart des gens attendent d'être adultes. Vous pourrez alors choisir vous-même. Vous pouvez aussi choisir de ne jamais savoir.
test-early = Pour quelques gènes, il est utile de savoir plus tôt. Si c'est le cas ici, nous en parlerons d'abord avec vous et vos parents.
test-own = À 18 ans, les choix sur vos contrôles seront les vôtres. Nous en parlerons alors avec vous.

feel-heading = Ce que vous pouvez penser et ressentir
feel = Certains ont peur ou sont en colère. D'autres n'y pensent pas beaucoup. Dans les deux cas, c'est bien ainsi.
feel-talk = Parlez-en à quelqu'un en qui vous avez confiance. Vous pouvez aussi nous parler en tête à tête.

support-young = Vous pouvez nous appeler vous-même. Vous n'avez pas à savoir quoi demander.
