// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/projector/projector_flow.h"

#include "app/flows/projector/projector.h"

#include <QAction>
#include <QScreen>

namespace evenkeel {

ProjectorFlow::ProjectorFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_actions{makeAction(tr("Show on the whole screen, for &everybody"), Qt::Key_F11, Audience::Everyone),
                makeAction(tr("Show on the whole screen, for the &leadership team"), Qt::SHIFT | Qt::Key_F11,
                           Audience::LeadershipTeam)}
{}

QAction *ProjectorFlow::makeAction(const QString &text, const QKeySequence &key, Audience audience)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, audience] { begin(audience); });
    return action;
}

/// What everybody may see takes seconds to work out for thousands of people.
void ProjectorFlow::begin(Audience audience)
{
    if (audience == Audience::LeadershipTeam) {
        show(audience, {});
        return;
    }
    struct Worked
    {
        std::shared_ptr<const Disclosure> disclosure;
        bool isCancelled = false;
    };
    auto worked = std::make_shared<Worked>();
    m_window.lendSession(
        tr("Working out what everybody may see"),
        [worked, day = m_window.view().asOf()](Session &session, Job &job) {
            worked->disclosure = std::make_shared<Disclosure>(disclose(session.organization(), *session.assessment(day)));
            worked->isCancelled = job.isCancelled();
        },
        [this, worked, audience] {
            if (!worked->isCancelled)
                show(audience, worked->disclosure);
        });
}

void ProjectorFlow::show(Audience audience, std::shared_ptr<const Disclosure> disclosure)
{
    delete m_projector;
    m_projector = new Projector(m_window.session(), m_window.view(), audience, std::move(disclosure), &m_window);
    m_projector->setAttribute(Qt::WA_DeleteOnClose);
    m_projector->setGeometry(m_window.screen()->geometry()); // the screen that the window is on
    m_projector->showFullScreen();
}

} // namespace evenkeel
