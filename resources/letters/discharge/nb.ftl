### Veiledningen avsluttes, med råd. Review state: machine-drafted.

title = Våre råd til deg når veiledningen avsluttes
summary-judged = Vi planlegger ikke flere samtaler med deg nå. Du kan komme tilbake hvis noe endrer seg.
