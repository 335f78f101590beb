"""What is secret stays out of messages, of the errors behind them, and of what objects show of themselves."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from vsphere import connect, from_pyvmomi, resume, vim, vmodl

from tests.soap.test_ways_in import everything_said

SECRET = "s3" + "cret"  # a traceback shows the lines of this file
SAVED = json.dumps({"server": "https://vc/sdk", "version": "x", "cookies": {"a": SECRET}})


@pytest.mark.parametrize(
    "text", [SAVED[:-2], SECRET, f'["{SECRET}"]', "[" * 100_000, SAVED.replace("a", "a b")]
)
def test_a_text_that_is_no_login_is_not_carried_on(text: str) -> None:
    with pytest.raises(ValueError, match="no login that was saved") as caught:
        resume(text)
    assert SECRET not in everything_said(caught.value, "")


@pytest.mark.parametrize(
    "server",
    [f"https://ann:{SECRET}@vc", f"ann:{SECRET}/@vc", f"https://ann:1/{SECRET}@vc", f"ann@{SECRET}@vc:x"],
)
def test_a_password_in_an_address_is_refused_however_it_is_written(server: str) -> None:
    with pytest.raises(ValueError, match="no place for user and password") as caught:
        connect(server)
    assert SECRET not in everything_said(caught.value, "")


# Any: each class has fields of its own.
@pytest.mark.parametrize(
    ("cls", "fields"),
    [
        (vim.host.ConnectSpec, {"password": SECRET, "userName": "ann"}),
        (vim.vm.guest.NamePasswordAuthentication, {"password": SECRET}),
        (vim.vm.guest.SAMLTokenAuthentication, {"token": SECRET}),
        (vim.vm.customization.Password, {"value": SECRET}),
        (vim.SessionManager.GenericServiceTicket, {"id": SECRET}),
        (vim.host.InternetScsiHba.AuthenticationProperties, {"chapSecret": SECRET}),
        (vim.fault.SSPIChallenge, {"base64Token": SECRET}),
        (vim.UserSession, {"key": SECRET}),
        (vim.event.UserLoginSessionEvent, {"sessionId": SECRET}),
    ],
)
def test_objects_do_not_show_secrets_and_have_them(cls: Any, fields: dict[str, str]) -> None:
    made = cls(**fields)
    assert SECRET not in f"{made!r} {made} {[made]}"
    assert "=<hidden>" in repr(made)
    assert SECRET in made.to_dict().values()
    assert pickle.loads(pickle.dumps(made)) == made
    [name] = [each for each, value in fields.items() if value == SECRET]
    with pytest.raises(TypeError, match="takes string, not") as caught:
        cls(**{name: [SECRET]})
    assert SECRET not in str(caught.value)


def test_ids_of_what_belongs_to_a_session_do_not_show_which() -> None:
    """Some servers take it for the cookie."""
    view = vim.view.ContainerView(f"session[{SECRET}]view-1")
    assert repr(view) == "vim.view.ContainerView('session[<hidden>]view-1')"
    assert SECRET not in f"{vmodl.fault.ManagedObjectNotFound(obj=view)!r} {view}"
    assert pickle.loads(pickle.dumps(view)) == view
    assert repr(vim.Folder("session[x")) == "vim.Folder('session[x')"


def test_what_only_sounds_like_a_secret_is_shown() -> None:
    assert "'a.txt'" in repr(vim.SessionManager.LocalTicket(userName="ann", passwordFilePath="a.txt"))
    assert "='1'" in repr(vim.DiagnosticManager.AuditRecordResult(nextToken="1"))
    assert "=True" in repr(vim.vm.customization.LinuxPrep(resetPassword=True))


# Any: what is passed is no option, as checkers would say.
def test_a_misspelt_option_is_refused() -> None:
    misspelt: Any = {"verfy": False}
    for call in (
        lambda: connect(**misspelt),
        lambda: resume("", **misspelt),
        lambda: from_pyvmomi(0, **misspelt),
    ):
        with pytest.raises(TypeError, match="there is no option 'verfy'; did you mean verify"):
            call()


# Any: as above.
@pytest.mark.parametrize(
    ("name", "said"),
    [("pwd", "is password= here"), ("port", "HOST:PORT"), ("sslContext", "context="), ("zzzzz", "'zzzzz'$")],
)
def test_options_of_pyvmomi_are_told_from_misspelt_ones(name: str, said: str) -> None:
    theirs: Any = {name: "s3cret"}
    with pytest.raises(TypeError, match=said) as caught:
        connect("vc.example.com", **theirs)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("name", ["timeout", "connect_timeout", "keep_alive"])
def test_times_in_which_nothing_can_happen_are_refused(name: str) -> None:
    for seconds in (0, -1.5, float("nan")):
        given: Any = {name: seconds}  # Any: as above
        with pytest.raises(ValueError, match=f"{name}= takes seconds, more than 0"):
            connect("vc.example.com", **given)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("verify", None, "verify= takes True or False, not NoneType"),
        ("strict", "no", "strict= takes True or False, not str"),
        ("timeout", "5", "timeout= takes seconds, not str"),
        ("headers", [("X-A", "s3cret")], "headers= takes texts by their names, not list"),
        ("headers", {"X-A": 5}, "the header X-A takes a text, not int"),
        ("context", "s3cret", "context= takes an ssl.SSLContext, not str"),
        ("token", b"s3cret", "token= takes a text, not bytes"),
    ],
)
def test_values_of_other_types_than_an_option_has_are_refused(name: str, value: object, says: str) -> None:
    given: Any = {name: value}  # Any: as above
    with pytest.raises(TypeError, match=says) as caught:
        connect("vc.example.com", **given)
    assert "s3cret" not in str(caught.value)
