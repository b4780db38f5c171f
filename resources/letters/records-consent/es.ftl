### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue.
### Review state: machine-drafted, not reviewed by a native clinician.

title = ¿Podemos ver datos que pueden ayudar a su familia?

summary-heading = Qué le pedimos
summary-why = Ayudamos a su familia a saber si el cáncer es hereditario en ella.
summary-ask = { $dead ->
    [yes] La historia clínica de { $name } podría ayudar. Como familiar cercano, usted puede dar el consentimiento.
   *[no] Su historia clínica podría ayudar. Le pedimos su consentimiento.
}
summary-choice = Usted decide. Si dice que no, eso no cambia la atención que recibe.

what-heading = Qué pedimos
what = Solo pedimos lo que dice qué tipo de cáncer fue y a qué edad.
what-tissue = A veces se ha guardado tejido después de una operación. En él se pueden buscar causas hereditarias. Puede decir que sí a una cosa y que no a otra.
what-know = Un estudio del tejido puede mostrar algo que importa también para usted. Elija abajo si quiere que se lo digan.

keep-heading = Cómo lo guardamos
keep = Guardamos lo que recibimos en un archivo cerrado. Sus familiares solo lo sabrán si usted dice abajo que sí a eso.

records-reports = La clínica puede recibir los informes del hospital sobre el cáncer.
records-registry = La clínica puede preguntar al registro de cáncer.
records-tissue = En el tejido guardado se pueden buscar causas hereditarias de cáncer.
records-told = Quiero que me digan si se encuentra algo que importa para mí.
records-relatives = Se puede decir a los familiares lo que importa para su propio riesgo.

back = { $dated ->
    [yes] Devuelva la hoja el { $date } como muy tarde, por favor.
   *[no] Devuelva la hoja cuando lo haya decidido, por favor.
}
sign-relation = Si firma por una persona que ha muerto: qué parentesco tiene con ella

support-records = Puede que se pregunte por qué recibe esta carta. Puede llamarnos.
