// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/make_window.h"

#include "app/flows/catalog/catalog_flow.h"
#include "app/flows/find/find_flow.h"
#include "app/flows/import/export_flow.h"
#include "app/flows/import/import_flow.h"
#include "app/flows/method/method_flow.h"
#include "app/flows/preferences/preferences_flow.h"
#include "app/flows/projector/projector_flow.h"
#include "app/flows/rating_sheets/sheet_flow.h"
#include "app/flows/report/report_flow.h"
#include "app/pages/balance/balance_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/ratings/ratings_page.h"
#include "app/pages/trends/trends_page.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

} // namespace

MainWindow *makeWindow(std::unique_ptr<Session> opened, Preferences &preferences, Questions &questions)
{
    auto *window = new MainWindow(std::move(opened), preferences, questions);
    Session &session = window->session();
    ViewState &view = window->view();
    window->addPage(u"balance"_s, Tr::tr("Balance"), [&session, &view, window](QWidget *parent) {
        auto *page = new BalancePage(session, view, parent);
        QObject::connect(page, &BalancePage::addPeopleRequested, window, [window] { window->showPage(u"people"_s); });
        QObject::connect(page, &BalancePage::ratePeopleRequested, window, [window] { window->showPage(u"ratings"_s); });
        QObject::connect(page, &BalancePage::rowsRequested, window, [window](const RowsBehind &rows) {
            window->view().setTeam(rows.team);
            window->showPage(rows.competencies.isEmpty() ? u"people"_s : u"ratings"_s);
            if (auto *people = qobject_cast<PeoplePage *>(window->page()))
                people->select(rows.members);
            else if (auto *ratings = qobject_cast<RatingsPage *>(window->page()))
                ratings->showBehind(rows.members, rows.competencies);
        });
        QObject::connect(page, &BalancePage::ratingRequested, window, [window](const RowsBehind &rows) {
            window->view().setTeam(rows.team);
            window->showPage(u"ratings"_s);
            static_cast<RatingsPage *>(window->page())->select(rows.members, rows.competencies);
        });
        return page;
    });
    window->addPage(u"people"_s, Tr::tr("People"), [&session, &view](QWidget *parent) {
        return new PeoplePage(session, view, parent);
    });
    auto *catalogs = new CatalogFlow(*window);
    window->addPage(u"ratings"_s, Tr::tr("Ratings"), [&session, &view, &preferences, catalogs](QWidget *parent) {
        auto *page = new RatingsPage(session, view, parent);
        page->setMovesAcross(preferences.ratingDirection() == RatingDirection::Across);
        QObject::connect(page, &RatingsPage::movesAcrossChosen, &preferences, [&preferences](bool isAcross) {
            preferences.setRatingDirection(isAcross ? RatingDirection::Across : RatingDirection::Down);
        });
        QObject::connect(&preferences, &Preferences::ratingDirectionChanged, page, [page](RatingDirection direction) {
            page->setMovesAcross(direction == RatingDirection::Across);
        });
        QObject::connect(page, &RatingsPage::competenciesAsked, catalogs, &CatalogFlow::open);
        return page;
    });
    window->addPage(u"trends"_s, Tr::tr("Trends"), [&session, &view, window](QWidget *parent) {
        auto *page = new TrendsPage(session, view, parent);
        QObject::connect(page, &TrendsPage::ratePeopleRequested, window, [window] { window->showPage(u"ratings"_s); });
        QObject::connect(page, &TrendsPage::balanceRequested, window, [&view, window](Day day) {
            view.setAsOf(day);
            window->showPage(u"balance"_s);
        });
        return page;
    });

    auto *imports = new ImportFlow(*window);
    auto *find = new FindFlow(*window);
    window->addEditActions({find->action()});
    QObject::connect(find, &FindFlow::personChosen, window, [window](MemberId member) {
        window->showPage(u"people"_s);
        static_cast<PeoplePage *>(window->page())->select({member});
    });
    QObject::connect(find, &FindFlow::competencyChosen, window, [window](CompetencyId competency) {
        window->showPage(u"ratings"_s);
        static_cast<RatingsPage *>(window->page())->select({}, {competency});
    });
    auto *exports = new ExportFlow(*window);
    auto *sheets = new SheetFlow(*window);
    window->addFileActions(imports->actions() + QList{exports->action(), sheets->sheetAction()});
    QObject::connect(sheets, &SheetFlow::readBackWanted, imports->actions().front(), &QAction::trigger);
    QObject::connect(sheets, &SheetFlow::ratingsWanted, window, [window](MemberId member, CompetencyId competency) {
        window->showPage(u"ratings"_s);
        static_cast<RatingsPage *>(window->page())->select({member}, {competency});
    });
    auto *method = new MethodFlow(*window);
    auto *preferencesFlow = new PreferencesFlow(*window);
    window->addEditActions({method->settingsAction(), preferencesFlow->action()});
    window->addHelpActions({method->aboutAction()});
    auto *report = new ReportFlow(session, view, questions, window);
    auto *projector = new ProjectorFlow(*window);
    window->addReportActions(QList{report->action()} + projector->actions() + QList{sheets->differencesAction()});
    QObject::connect(window, &MainWindow::tableDropped, imports, &ImportFlow::importFile);
    return window;
}

} // namespace evenkeel
