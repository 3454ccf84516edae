/** German words for what counts and for the status of a goal, as rules of a glossary; the interface says the first of each. */

/** The rules. */
export const values = `
neue kontakte|bekannte|freunde|leute = new contacts
eingeschlafene|alte kontakte|freundschaften = dormant ties
laufende|bestehende|aktuelle kontakte|beziehungen = current ties
kontakte|kontakt|menschen|personen = contacts
begegnungen|begegnung|interaktionen = interactions
tage mit tagebuch = journal days
tagebuchtage|tagebuch = journal days
meilensteine|meilenstein = milestones
abgehakte male = check-ins
abhaken = check-ins
anrufe|anruf|telefonate|telefonat = calls
nachrichten|nachricht = messages
e - mails|mail = emails
mails|mail = emails
treffen|verabredungen = meetings
veranstaltungen|veranstaltung|termine = events
vorstellungen|vorstellung = introductions
dank|danke|dankbarkeit = thanks
geschenke|geschenk = gifts
ehrenamt|ehrenamtlich|freiwilligenarbeit = volunteering
lektüre|lesen|bücher = reading
oder = or
und = and
mit = with
im kreis = in circle
aktiv|offen|läuft|laufend = active
pausiert|pause|ruht = paused
abgeschlossen|erledigt|fertig|geschafft|erreicht = done
aufgegeben|abgebrochen|verworfen|fallengelassen = dropped
`;
