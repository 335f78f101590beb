"""Logins and logouts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from vsphere import Session, vim, vmodl

from .scenes import Scene, sessions


def test_a_login_by_name_and_password() -> None:
    scene = Scene()
    scene.server.add_user("ann", password="parsley")
    scene.server.permit("ann", "Task.Create")
    stub = scene.server.stub()
    assert sessions(stub).currentSession is None
    for user, password in (("ann", "thyme"), ("nobody", "parsley")):
        with pytest.raises(vim.fault.InvalidLogin):
            sessions(stub).Login(user, password)
    with pytest.raises(vim.fault.InvalidLocale):
        sessions(stub).Login("ann", "parsley", "xx")
    shown = sessions(stub).Login("ann", "parsley", "de")
    assert (shown.userName, shown.locale) == ("ann", "de")
    current = Session(stub).content.sessionManager
    assert current is not None
    assert current.currentSession is not None
    assert current.currentSession.key == shown.key


def test_a_user_without_any_rights_cannot_log_in() -> None:
    scene = Scene()
    scene.server.add_user("ann")
    with pytest.raises(vim.fault.NoPermission) as caught:
        sessions(scene.server.stub()).Login("ann", "anything")
    assert (caught.value.privilegeId, caught.value.object) == ("System.View", scene.server.root)


def test_a_session_counts_its_calls() -> None:
    scene = Scene()
    scene.clock.advance(60)
    current = sessions(scene.session).currentSession
    assert current is not None
    assert current.lastActiveTime - current.loginTime == timedelta(seconds=60)
    before = current.callCount
    scene.task()
    after = sessions(scene.session).currentSession
    assert after is not None
    assert after.callCount > before


def test_logging_out_ends_everything() -> None:
    scene = Scene()
    task = scene.task()
    scene.session.close()
    scene.session.close()
    with pytest.raises(vim.fault.NotAuthenticated) as caught:
        task.CancelTask()
    assert caught.value.privilegeId == "Global.CancelTask"
    fresh = sessions(scene.server.connect()).sessionList
    assert len(fresh) == 1


def test_sessions_can_be_terminated_by_others() -> None:
    scene = Scene()
    other = scene.server.connect(user="ann")
    mine, theirs = (sessions(each).currentSession for each in (scene.session, other))
    assert mine is not None
    assert theirs is not None
    boss = sessions(scene.session)
    assert boss.SessionIsActive(theirs.key, "ann")
    assert not boss.SessionIsActive(theirs.key, "bob")
    with pytest.raises(vmodl.fault.InvalidArgument):
        boss.TerminateSession([mine.key])
    with pytest.raises(vim.fault.NotFound):
        boss.TerminateSession([theirs.key, "nonsense"])
    with pytest.raises(vim.fault.NotAuthenticated):
        _ = sessions(other).message
    assert not boss.SessionIsActive(theirs.key, "ann")


def test_a_session_can_be_cloned_once() -> None:
    scene = Scene()
    ticket = sessions(scene.session).AcquireCloneTicket()
    stub = scene.server.stub()
    assert sessions(stub).CloneSession(ticket).userName == "administrator"
    with pytest.raises(vim.fault.InvalidLogin):
        sessions(scene.server.stub()).CloneSession(ticket)


def test_one_can_become_somebody_else_who_is_there() -> None:
    scene = Scene()
    with pytest.raises(vim.fault.InvalidLogin):
        sessions(scene.session).ImpersonateUser("ann")
    scene.server.permit("ann")
    scene.server.connect(user="ann")
    assert sessions(scene.session).ImpersonateUser("ann").userName == "ann"
    with pytest.raises(vim.fault.NoPermission):
        scene.task()


def test_messages_and_languages() -> None:
    scene = Scene()
    manager = sessions(scene.session)
    manager.UpdateServiceMessage("closed on Sunday")
    assert manager.message == "closed on Sunday"
    manager.SetLocale("fr")
    assert manager.currentSession is not None
    assert manager.currentSession.locale == "fr"
    assert manager.defaultLocale in manager.supportedLocaleList
    with pytest.raises(vim.fault.InvalidLocale):
        manager.SetLocale("xx")


def test_other_ways_in_are_refused() -> None:
    manager = sessions(Scene().server.stub())
    with pytest.raises(vim.fault.InvalidLogin):
        manager.LoginByToken()
    with pytest.raises(vim.fault.InvalidLogin):
        manager.LoginExtensionByCertificate("shop")
    with pytest.raises(vmodl.fault.NotSupported):
        manager.LoginBySSPI("token")
    with pytest.raises(vmodl.fault.NotSupported):
        manager.AcquireLocalTicket("ann")
    with pytest.raises(vmodl.fault.InvalidArgument):
        manager.AcquireGenericServiceTicket(vim.SessionManager.ServiceRequestSpec())


def test_fields_of_sessions_by_version() -> None:
    for version, calls, extension in (("4.1", False, False), ("5.0", False, True), ("5.1", True, True)):
        current = sessions(Scene(version).session).currentSession
        assert current is not None
        shown = repr(current)  # of what this server left out, the object has no more than start values
        assert ("callCount=" in shown, "extensionSession=" in shown) == (calls, extension)
