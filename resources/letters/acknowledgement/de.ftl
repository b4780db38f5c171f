### We have received your referral: what happens now. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Wir haben Ihre Überweisung erhalten

summary-heading = Wie es jetzt weitergeht
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] Wir haben eine Überweisung von { $referrer } erhalten. Man wird Ihnen eine genetische Beratung anbieten.
   *[no] Wir haben eine Überweisung für Sie erhalten. Man wird Ihnen eine genetische Beratung anbieten.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] Sie hören voraussichtlich vor dem { $date } von uns wegen eines Termins.
   *[no] Wir können noch nicht sagen, wie lange Sie warten müssen. Wir schreiben Ihnen, sobald wir es können.
}
summary-call = Rufen Sie uns sofort an, wenn sich etwas ändert, während Sie warten.

change-heading = Sagen Sie uns, wenn sich etwas ändert
change-intro = Manche Neuigkeit kann heißen, dass Sie früher kommen sollten. Rufen Sie uns an, wenn:
change-cancer = Sie Krebs bekommen oder ein Arzt oder eine Ärztin denkt, dass Sie ihn haben könnten
change-family = jemand in Ihrer Familie Krebs bekommt
change-pregnancy = Sie schwanger sind oder es bald werden möchten
change-surgery = Sie einen Termin für eine Operation bekommen oder die Wahl einer Behandlung auf einen Gentest wartet
change-address = Sie umziehen oder eine neue Telefonnummer haben

prepare-heading = Während Sie warten
prepare-family = Fragen Sie Ihre Verwandten, welche Arten von Krebs es in der Familie gab, auf beiden Seiten, und in welchem Alter. Es macht nichts, wenn Sie es nicht wissen.
prepare-papers = Wenn Sie oder Verwandte schon einen Gentest hatten, bringen Sie bitte eine Kopie des Ergebnisses mit.
prepare-someone = Sie dürfen jemanden mitbringen. Sagen Sie uns, wenn Sie jemanden zum Dolmetschen brauchen. Ein Kind sollte nicht dolmetschen müssen.
see-doctor = Gehen Sie zum Arzt oder zur Ärztin, wenn sich an Ihrem Körper etwas verändert und nicht wieder weggeht. Warten Sie nicht auf uns.

support-waiting = Warten kann schwer sein. Sie können uns gern anrufen.
