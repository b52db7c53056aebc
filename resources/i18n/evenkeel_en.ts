<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AlertWords</name>
        <message numerus="yes">
            <source>%n more</source>
            <comment>competencies, at the end of a list</comment>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n single step(s) (clears/clear) it.</source>
            <translation>
                <numerusform>%n single step clears it.</numerusform>
                <numerusform>%n single steps clear it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalanceMap</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>below a list of names</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompetencyFigures</name>
        <message numerus="yes">
            <source>%n competency(s) (hangs/hang) on one person each</source>
            <translation>
                <numerusform>%n competency hangs on one person each</numerusform>
                <numerusform>%n competencies hang on one person each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is carried by the fewest: %n person(s)</source>
            <comment>competency</comment>
            <translation>
                <numerusform>%1 is carried by the fewest: %n person</numerusform>
                <numerusform>%1 is carried by the fewest: %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lowest are %1 in %2 and %n more, at %3</source>
            <comment>competency, team, strength</comment>
            <translation>
                <numerusform>The lowest are %1 in %2 and %n more, at %3</numerusform>
                <numerusform>The lowest are %1 in %2 and %n more, at %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompetencyStrip</name>
        <message numerus="yes">
            <source>and %n more competency(s)</source>
            <translation>
                <numerusform>and %n more competency</numerusform>
                <numerusform>and %n more competencies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DepthChart</name>
        <message numerus="yes">
            <source>and %n more competency(s)</source>
            <translation>
                <numerusform>and %n more competency</numerusform>
                <numerusform>and %n more competencies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dumbbells</name>
        <message numerus="yes">
            <source>and %n more team(s)</source>
            <translation>
                <numerusform>and %n more team</numerusform>
                <numerusform>and %n more teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n team</numerusform>
                <numerusform>%n teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n competency(s)</source>
            <translation>
                <numerusform>%n competency</numerusform>
                <numerusform>%n competencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeadCountChart</name>
        <message numerus="yes">
            <source>and %n more team(s)</source>
            <translation>
                <numerusform>and %n more team</numerusform>
                <numerusform>and %n more teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeatMap</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>below the rows that are shown</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportCommand</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n new person</numerusform>
                <numerusform>%n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed person(s)</source>
            <translation>
                <numerusform>%n changed person</numerusform>
                <numerusform>%n changed people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new team(s)</source>
            <translation>
                <numerusform>%n new team</numerusform>
                <numerusform>%n new teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed team(s)</source>
            <translation>
                <numerusform>%n changed team</numerusform>
                <numerusform>%n changed teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new membership(s)</source>
            <translation>
                <numerusform>%n new membership</numerusform>
                <numerusform>%n new memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed membership(s)</source>
            <translation>
                <numerusform>%n changed membership</numerusform>
                <numerusform>%n changed memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new competency(s)</source>
            <translation>
                <numerusform>%n new competency</numerusform>
                <numerusform>%n new competencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new rating(s)</source>
            <translation>
                <numerusform>%n new rating</numerusform>
                <numerusform>%n new ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed rating(s)</source>
            <translation>
                <numerusform>%n changed rating</numerusform>
                <numerusform>%n changed ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) (keeps/keep) the import from being done, and nothing was changed; with --skip-problems the other rows are imported.</source>
            <translation>
                <numerusform>%n problem keeps the import from being done, and nothing was changed; with --skip-problems the other rows are imported.</numerusform>
                <numerusform>%n problems keep the import from being done, and nothing was changed; with --skip-problems the other rows are imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportVerb</name>
        <message numerus="yes">
            <source>Import %n row(s) of people</source>
            <translation>
                <numerusform>Import %n row of people</numerusform>
                <numerusform>Import %n rows of people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rating(s)</source>
            <translation>
                <numerusform>Import %n rating</numerusform>
                <numerusform>Import %n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s) of teams</source>
            <translation>
                <numerusform>Import %n row of teams</numerusform>
                <numerusform>Import %n rows of teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in the file cannot be imported. Nothing was changed.</source>
            <translation>
                <numerusform>%n thing in the file cannot be imported. Nothing was changed.</numerusform>
                <numerusform>%n things in the file cannot be imported. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import ratings in %n row(s)</source>
            <translation>
                <numerusform>Import ratings in %n row</numerusform>
                <numerusform>Import ratings in %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemberMap</name>
        <message numerus="yes">
            <source>and %n more</source>
            <comment>below a list of names</comment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemberVerbs</name>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %n person(s)</source>
            <translation>
                <numerusform>Edit %n person</numerusform>
                <numerusform>Edit %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n person(s)</source>
            <translation>
                <numerusform>Remove %n person</numerusform>
                <numerusform>Remove %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembershipVerbs</name>
        <message numerus="yes">
            <source>End %n membership(s)</source>
            <translation>
                <numerusform>End %n membership</numerusform>
                <numerusform>End %n memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n membership(s) to %1</source>
            <translation>
                <numerusform>Move %n membership to %1</numerusform>
                <numerusform>Move %n memberships to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s) to %1</source>
            <translation>
                <numerusform>Add %n person to %1</numerusform>
                <numerusform>Add %n people to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MethodEffect</name>
        <message numerus="yes">
            <source>The figures of %1 would move, by up to %n point(s).</source>
            <translation>
                <numerusform>The figures of %1 would move, by up to %n point.</numerusform>
                <numerusform>The figures of %1 would move, by up to %n points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of earlier rounds, %n standing(s) would be told anew.</source>
            <translation>
                <numerusform>Of earlier rounds, %n standing would be told anew.</numerusform>
                <numerusform>Of earlier rounds, %n standings would be told anew.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MethodWords</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnerFigures</name>
        <message numerus="yes">
            <source>last rated %n days ago</source>
            <translation>
                <numerusform>last rated %n days ago</numerusform>
                <numerusform>last rated %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnerTrends</name>
        <message numerus="yes">
            <source>%n competency(s) re-tagged</source>
            <translation>
                <numerusform>%n competency re-tagged</numerusform>
                <numerusform>%n competencies re-tagged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n competency(s) added</source>
            <translation>
                <numerusform>%n competency added</numerusform>
                <numerusform>%n competencies added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n competency(s) retired</source>
            <translation>
                <numerusform>%n competency retired</numerusform>
                <numerusform>%n competencies retired</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonProfile</name>
        <message numerus="yes">
            <source>%1 supervisors</source>
            <translation>
                <numerusform>%1 supervisors</numerusform>
                <numerusform>%1 supervisors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 peers</source>
            <translation>
                <numerusform>%1 peers</numerusform>
                <numerusform>%1 peers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 reports</source>
            <translation>
                <numerusform>%1 reports</numerusform>
                <numerusform>%1 reports</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RatingVerbs</name>
        <message numerus="yes">
            <source>Enter %n rating(s)</source>
            <translation>
                <numerusform>Enter %n rating</numerusform>
                <numerusform>Enter %n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n rating(s)</source>
            <translation>
                <numerusform>Confirm %n rating</numerusform>
                <numerusform>Confirm %n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n rating(s)</source>
            <translation>
                <numerusform>Remove %n rating</numerusform>
                <numerusform>Remove %n ratings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Removal</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SideReasons</name>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rated level(s)</source>
            <comment>of people in competencies</comment>
            <translation>
                <numerusform>%n rated level</numerusform>
                <numerusform>%n rated levels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamBars</name>
        <message numerus="yes">
            <source>and %n more team(s)</source>
            <translation>
                <numerusform>and %n more team</numerusform>
                <numerusform>and %n more teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more team(s) between these</source>
            <translation>
                <numerusform>%n more team between these</numerusform>
                <numerusform>%n more teams between these</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamEdits</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) below it</source>
            <translation>
                <numerusform>%n team below it</numerusform>
                <numerusform>%n teams below it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) below it (closes/close) too.</source>
            <translation>
                <numerusform>%n team below it closes too.</numerusform>
                <numerusform>%n teams below it close too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) (leaves/leave) with that day, and (stays/stay) in the file.</source>
            <translation>
                <numerusform>%n person leaves with that day, and stays in the file.</numerusform>
                <numerusform>%n people leave with that day, and stay in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them (is/are) in both; their shares are summed, to full time at most.</source>
            <translation>
                <numerusform>%n of them is in both; their shares are summed, to full time at most.</numerusform>
                <numerusform>%n of them are in both; their shares are summed, to full time at most.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) directly below it (comes/come) over as well.</source>
            <translation>
                <numerusform>%n team directly below it comes over as well.</numerusform>
                <numerusform>%n teams directly below it come over as well.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s), there now or at another time, (comes/come) over to “%1”.</source>
            <translation>
                <numerusform>%n person, there now or at another time, comes over to “%1”.</numerusform>
                <numerusform>%n people, there now or at another time, come over to “%1”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) that would begin after it (is/are) removed.</source>
            <translation>
                <numerusform>%n membership that would begin after it is removed.</numerusform>
                <numerusform>%n memberships that would begin after it are removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message numerus="yes">
            <source>and %n more team(s)</source>
            <translation>
                <numerusform>and %n more team</numerusform>
                <numerusform>and %n more teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%1 people</source>
            <translation>
                <numerusform>%1 people</numerusform>
                <numerusform>%1 people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 teams</source>
            <translation>
                <numerusform>%1 teams</numerusform>
                <numerusform>%1 teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 raters</source>
            <translation>
                <numerusform>%1 raters</numerusform>
                <numerusform>%1 raters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::AlertRow</name>
        <message numerus="yes">
            <source>Show fewer (%n alert(s) (is/are) marked in the team tree only)</source>
            <translation>
                <numerusform>Show fewer (%n alert is marked in the team tree only)</numerusform>
                <numerusform>Show fewer (%n alerts are marked in the team tree only)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s)</source>
            <translation>
                <numerusform>%n more alert</numerusform>
                <numerusform>%n more alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acknowledged</source>
            <translation>
                <numerusform>%n acknowledged</numerusform>
                <numerusform>%n acknowledged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::ColumnsStep</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) (seems/seem) to hold levels of competencies that are not known yet. Give them a side to import the levels.</source>
            <translation>
                <numerusform>%n column seems to hold levels of competencies that are not known yet. Give them a side to import the levels.</numerusform>
                <numerusform>%n columns seem to hold levels of competencies that are not known yet. Give them a side to import the levels.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::CompetenciesDialog</name>
        <message numerus="yes">
            <source>%n of management</source>
            <translation>
                <numerusform>%n of management</numerusform>
                <numerusform>%n of management</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of leadership</source>
            <translation>
                <numerusform>%n of leadership</numerusform>
                <numerusform>%n of leadership</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n neutral</source>
            <translation>
                <numerusform>%n neutral</numerusform>
                <numerusform>%n neutral</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n retired</source>
            <translation>
                <numerusform>%n retired</numerusform>
                <numerusform>%n retired</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %1 with %n rating(s)?</source>
            <translation>
                <numerusform>Delete %1 with %n rating?</numerusform>
                <numerusform>Delete %1 with %n ratings?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::CompetencyForm</name>
        <message numerus="yes">
            <source>%n rating(s) (stays/stay) as given. From now on: the figures of past rounds stay, and the break is marked. Also for past rounds: all figures follow, as if it had always been so.</source>
            <translation>
                <numerusform>%n rating stays as given. From now on: the figures of past rounds stay, and the break is marked. Also for past rounds: all figures follow, as if it had always been so.</numerusform>
                <numerusform>%n ratings stay as given. From now on: the figures of past rounds stay, and the break is marked. Also for past rounds: all figures follow, as if it had always been so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::DifferencesDialog</name>
        <message numerus="yes">
            <source>%n person(s) in %1 (is/are) seen two levels or more apart</source>
            <translation>
                <numerusform>%n person in %1 is seen two levels or more apart</numerusform>
                <numerusform>%n people in %1 are seen two levels or more apart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::DoneStep</name>
        <message numerus="yes">
            <source>%n row(s) of the table (was/were) left out.</source>
            <translation>
                <numerusform>%n row of the table was left out.</numerusform>
                <numerusform>%n rows of the table were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::ExportDialog</name>
        <message numerus="yes">
            <source>%n person(s): names, email, role, teams with share and days, and the latest level in each competency.</source>
            <translation>
                <numerusform>%n person: names, email, role, teams with share and days, and the latest level in each competency.</numerusform>
                <numerusform>%n people: names, email, role, teams with share and days, and the latest level in each competency.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s), with the change and complexity they face and who leads them.</source>
            <translation>
                <numerusform>%n team, with the change and complexity they face and who leads them.</numerusform>
                <numerusform>%n teams, with the change and complexity they face and who leads them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::FoundModel</name>
        <message numerus="yes">
            <source>and %n more: type more of the name</source>
            <translation>
                <numerusform>and %n more: type more of the name</numerusform>
                <numerusform>and %n more: type more of the name</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::ImportDialog</name>
        <message numerus="yes">
            <source>%n row(s) (has/have) problems. Mend (it/them), or leave (it/them) out: all is imported, or nothing.</source>
            <translation>
                <numerusform>%n row has problems. Mend it, or leave it out: all is imported, or nothing.</numerusform>
                <numerusform>%n rows have problems. Mend them, or leave them out: all is imported, or nothing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::ImportFlow</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::LeaveDialog</name>
        <message numerus="yes">
            <source>%n membership(s) (ends/end) on %1.</source>
            <translation>
                <numerusform>%n membership ends on %1.</numerusform>
                <numerusform>%n memberships end on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::MemberMergeDialog</name>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s)</source>
            <translation>
                <numerusform>%n membership</numerusform>
                <numerusform>%n memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s) (is/are) there twice: same competency, rater and day.</source>
            <translation>
                <numerusform>%n rating is there twice: same competency, rater and day.</numerusform>
                <numerusform>%n ratings are there twice: same competency, rater and day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them (differs/differ). One of the two can stay:</source>
            <translation>
                <numerusform>%n of them differs. One of the two can stay:</numerusform>
                <numerusform>%n of them differ. One of the two can stay:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::MembershipDialog</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::NeedDialog</name>
        <message numerus="yes">
            <source>And %n more team(s) would stand otherwise.</source>
            <translation>
                <numerusform>And %n more team would stand otherwise.</numerusform>
                <numerusform>And %n more teams would stand otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::NoTeamDialog</name>
        <message numerus="yes">
            <source>%n rating(s)</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n person(s) into %1</source>
            <translation>
                <numerusform>Put %n person into %1</numerusform>
                <numerusform>Put %n people into %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n person(s) from the file</source>
            <translation>
                <numerusform>Remove %n person from the file</numerusform>
                <numerusform>Remove %n people from the file</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::PeoplePage</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) (is/are) in no team: see “People in no team…” in the menu People.</source>
            <translation>
                <numerusform>%n more person is in no team: see “People in no team…” in the menu People.</numerusform>
                <numerusform>%n more people are in no team: see “People in no team…” in the menu People.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::PlanModel</name>
        <message numerus="yes">
            <source>%n new person(s)</source>
            <translation>
                <numerusform>%n new person</numerusform>
                <numerusform>%n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) changed</source>
            <translation>
                <numerusform>%n person changed</numerusform>
                <numerusform>%n people changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new team(s)</source>
            <translation>
                <numerusform>%n new team</numerusform>
                <numerusform>%n new teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) changed</source>
            <translation>
                <numerusform>%n team changed</numerusform>
                <numerusform>%n teams changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new membership(s)</source>
            <translation>
                <numerusform>%n new membership</numerusform>
                <numerusform>%n new memberships</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) changed</source>
            <translation>
                <numerusform>%n membership changed</numerusform>
                <numerusform>%n memberships changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new competency(s)</source>
            <translation>
                <numerusform>%n new competency</numerusform>
                <numerusform>%n new competencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new rating(s)</source>
            <translation>
                <numerusform>%n new rating</numerusform>
                <numerusform>%n new ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s) changed</source>
            <translation>
                <numerusform>%n rating changed</numerusform>
                <numerusform>%n ratings changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::ProgressLine</name>
        <message numerus="yes">
            <source>%1 of %n person(s) done</source>
            <translation>
                <numerusform>%1 of %n person done</numerusform>
                <numerusform>%1 of %n people done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::RatingsPage</name>
        <message numerus="yes">
            <source>%n person(s) here (has/have) no rating of yours, but those of %1.</source>
            <translation>
                <numerusform>%n person here has no rating of yours, but those of %1.</numerusform>
                <numerusform>%n people here have no rating of yours, but those of %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::RowCard</name>
        <message numerus="yes">
            <source>And %n more: see the marked cells.</source>
            <translation>
                <numerusform>And %n more: see the marked cells.</numerusform>
                <numerusform>And %n more: see the marked cells.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::RowsStep</name>
        <message numerus="yes">
            <source>%n cell(s) mended</source>
            <translation>
                <numerusform>%n cell mended</numerusform>
                <numerusform>%n cells mended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) chosen by hand</source>
            <translation>
                <numerusform>%n person chosen by hand</numerusform>
                <numerusform>%n people chosen by hand</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::SelectedPeople</name>
        <message numerus="yes">
            <source>Clear %n cell(s)</source>
            <translation>
                <numerusform>Clear %n cell</numerusform>
                <numerusform>Clear %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added.</source>
            <translation>
                <numerusform>%n person added.</numerusform>
                <numerusform>%n people added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste into %n row(s)</source>
            <translation>
                <numerusform>Paste into %n row</numerusform>
                <numerusform>Paste into %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pasted into %n row(s).</source>
            <translation>
                <numerusform>Pasted into %n row.</numerusform>
                <numerusform>Pasted into %n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) (is/are) not shown: not in the team on %1.</source>
            <translation>
                <numerusform>%n person is not shown: not in the team on %1.</numerusform>
                <numerusform>%n people are not shown: not in the team on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::SheetDialog</name>
        <message numerus="yes">
            <source>%1 of %n person(s) to be rated</source>
            <translation>
                <numerusform>%1 of %n person to be rated</numerusform>
                <numerusform>%1 of %n people to be rated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n person(s) to rate themselves</source>
            <translation>
                <numerusform>%1 of %n person to rate themselves</numerusform>
                <numerusform>%1 of %n people to rate themselves</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::SheetFlow</name>
        <message numerus="yes">
            <source>Replace %n file(s)?</source>
            <translation>
                <numerusform>Replace %n file?</numerusform>
                <numerusform>Replace %n files?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Making %n rating sheet(s)</source>
            <translation>
                <numerusform>Making %n rating sheet</numerusform>
                <numerusform>Making %n rating sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating sheet(s) (is/are) ready to be sent, in the folder “%1”. Import them when they come back.</source>
            <translation>
                <numerusform>%n rating sheet is ready to be sent, in the folder “%1”. Import them when they come back.</numerusform>
                <numerusform>%n rating sheets are ready to be sent, in the folder “%1”. Import them when they come back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::SourceStep</name>
        <message numerus="yes">
            <source>%n row(s) below the headings.</source>
            <translation>
                <numerusform>%n row below the headings.</numerusform>
                <numerusform>%n rows below the headings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::TakeoverDialog</name>
        <message numerus="yes">
            <source>%n (is/are) new</source>
            <translation>
                <numerusform>%n is new</numerusform>
                <numerusform>%n are new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (counts/count) again</source>
            <translation>
                <numerusform>%n counts again</numerusform>
                <numerusform>%n count again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (gets/get) other texts</source>
            <translation>
                <numerusform>%n gets other texts</numerusform>
                <numerusform>%n get other texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (retires/retire)</source>
            <translation>
                <numerusform>%n retires</numerusform>
                <numerusform>%n retire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (goes/go)</source>
            <translation>
                <numerusform>%n goes</numerusform>
                <numerusform>%n go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n (stays/stay)</source>
            <translation>
                <numerusform>%n stays</numerusform>
                <numerusform>%n stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s) (is/are) carried over: those of this round as given, earlier ones in grey to be confirmed.</source>
            <translation>
                <numerusform>%n rating is carried over: those of this round as given, earlier ones in grey to be confirmed.</numerusform>
                <numerusform>%n ratings are carried over: those of this round as given, earlier ones in grey to be confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::TakeoverModel</name>
        <message numerus="yes">
            <source>New, begins with %n rating(s) of %1</source>
            <translation>
                <numerusform>New, begins with %n rating of %1</numerusform>
                <numerusform>New, begins with %n ratings of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>evenkeel::TeamActions</name>
        <message numerus="yes">
            <source>%n team(s) below it</source>
            <translation>
                <numerusform>%n team below it</numerusform>
                <numerusform>%n teams below it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s)</source>
            <translation>
                <numerusform>%n membership</numerusform>
                <numerusform>%n memberships</numerusform>
            </translation>
        </message>
    </context>
</TS>
