#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user at the real window: usage journey_test.py PROGRAM. Exits 77, which is a skip, where the machine lacks a display
server or a screen reader's eyes."""

from journey import Journey, main

PAGE = ["check box"]  # as the switch between pages is read out


class NewUser(Journey):
    def test_from_start_page_to_the_samples_report_takes_at_most_six_actions(self):
        user = self.start()
        user.click("Try the sample organization")
        user.find("Bureaucratic · Network Operations")  # the window is there, and says who is at risk
        user.click("All-hands report…")
        user.find("Page 4: Two of the six teams shown are outside their balance*", ["list item"])  # in print preview

        self.assertLessEqual(user.actions, 6)

    def test_from_nothing_to_a_first_chart_takes_ten_actions_beside_names_and_ratings(self):
        user = self.start()
        user.click("New organization…")
        user.find("Name of the organization", ["text"])
        user.type("Riverbend")
        user.press("Return")
        user.click("Add people")
        user.find("*Type a name*")
        for name in ("Ada Berg", "Ben Cole", "Cem Demir", "Dora Ek", "Eli Fox"):
            user.enter(name)
        user.click("Ratings", PAGE)
        user.find("*Rate how they lead*")
        user.type("432" "432" * 5, counts=False)
        user.click("Balance", PAGE)
        user.find("In balance")
        user.find("*", ["chart"])

        self.assertLessEqual(user.actions, 10)


if __name__ == "__main__":
    main(__file__)
