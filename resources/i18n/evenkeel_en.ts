<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AlertReasons</name>
        <message numerus="yes">
            <source>%1: %2 points</source>
            <translation>
                <numerusform>%1: %2 points</numerusform>
                <numerusform>%1: %2 points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more competency(s)</source>
            <translation>
                <numerusform>%n more competency</numerusform>
                <numerusform>%n more competencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n single step(s) (clears/clear) it, each one person in one competency to level 4: %1.</source>
            <translation>
                <numerusform>%n single step clears it, each one person in one competency to level 4: %1.</numerusform>
                <numerusform>%n single steps clear it, each one person in one competency to level 4: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BalanceMap</name>
        <message numerus="yes">
            <source>and %n more team(s)</source>
            <translation>
                <numerusform>and %n more team</numerusform>
                <numerusform>and %n more teams</numerusform>
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
        <name>TeamBars</name>
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
</TS>
