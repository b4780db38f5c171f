### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Du nouveau sur votre variant

summary-heading = Ce que cela veut dire pour vous
summary-new = Le variant du gène { $symbol } dont nous vous avons parlé a changé de classe.
summary-raised = { $likely ->
    [yes] On pense maintenant qu'il augmente très probablement le risque de certains cancers.
   *[no] On sait maintenant qu'il augmente le risque de certains cancers.
}
summary-raised-next = Nous vous proposons un nouvel entretien pour voir ce que cela veut dire pour vous et votre famille.
summary-harmless = On pense maintenant qu'il est sans danger, ou très probablement sans danger. Il n'augmente pas votre risque de cancer.
summary-harmless-next = Cela n'exclut pas une autre cause héréditaire. Vos contrôles dépendent de votre santé et des cancers de votre famille.
summary-uncertain = Personne ne sait à présent s'il compte pour votre santé. Merci de ne pas agir d'après ce que nous vous avions dit.
summary-uncertain-next = Appelez-nous avant tout choix sur une opération, un médicament ou des contrôles.

class-old = Classe avant
class-new = Classe à présent

why-heading = Pourquoi la classe a changé
why = Les laboratoires en apprennent toujours plus, par la recherche et par d'autres familles. Les classes peuvent donc changer. Votre variant, lui, est le même qu'avant.

change-heading = Ce qui change maintenant
change-raised = On peut vous proposer des contrôles, et il peut y avoir des moyens de réduire votre risque. Vous n'avez rien à décider avant que nous en ayons parlé.
change-harmless = Vous n'avez pas besoin de contrôles à cause du variant. Si vous avez fait un choix à cause de lui, merci de nous en parler.
change-uncertain = Certains contrôles ne sont peut-être plus utiles, et d'autres le sont encore. Nous les verrons avec vous. N'en arrêtez aucun avant que nous en ayons parlé.
change-own-cancer = Gardez les contrôles que vous avez à cause de votre propre cancer.

family-heading = Votre famille
family-raised = Vos proches peuvent avoir le variant aussi. On peut leur proposer un conseil et un test. Nous pouvons vous aider à le leur dire.
family-harmless = Vos proches n'ont pas besoin d'un test de ce variant. Si quelqu'un l'a fait, merci de lui dire cette nouvelle.
family-uncertain = Vos proches ne devraient pas faire de test de ce variant pour connaître leur propre risque. Si quelqu'un l'a fait, merci de lui dire de nous appeler.
