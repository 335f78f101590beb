"""Sessions of pyVmomi, made in each of its ways: the same server, the same cookies, the same trust."""

# Fakes and tests look into what programs must not. pyVmomi has no types.
# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import hashlib
import ssl
from importlib import import_module
from typing import Any

import pytest
from pyVmomi import SoapAdapter
from pyVmomi import vim as pyvmomi
from vsphere import from_pyvmomi, vim
from vsphere._runtime.soap.adopting import connection_of

from tests.soap.canned import CERTIFICATES, Canned
from tests.soap.servers import Server, header

# Any: pyVmomi has no types.
CONNECT: Any = import_module("pyVim.connect")
MINE = {"proxy": "direct"}


# Any: as above.
def theirs(**way: object) -> Any:
    """pyVmomi's root object of a server."""
    adapter: Any = SoapAdapter.SoapStubAdapter
    root: Any = pyvmomi.ServiceInstance
    return root("ServiceInstance", adapter(**way))


def test_what_connect_made_goes_on_past_proxies_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server({"CancelTask": lambda _: None})
    with Canned(server.answer) as line:
        instance = CONNECT.Connect(
            host="127.0.0.1", port=-line.port, user="ann", pwd="s&cret", version="vim.version.version9"
        )
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        with from_pyvmomi(instance) as session:
            vim.Task("task-1", session.stub).CancelTask()
            assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="abc"'
        assert server.names.count("Login") == 1
        assert "Logout" not in server.names


def test_one_that_logs_in_when_it_is_first_used_does_so_once() -> None:
    server = Server({"CancelTask": lambda _: None})
    stubs = CONNECT.VimSessionOrientedStub

    # Any: as above.
    def log_in(stub: Any) -> None:
        stub.SetSessionId("abc")

    with Canned(server.answer) as line:
        inner = theirs(host="127.0.0.1", port=-line.port)._stub
        root: Any = pyvmomi.ServiceInstance
        instance = root("ServiceInstance", stubs(inner, log_in))
        for _ in range(2):
            with from_pyvmomi(instance) as session:
                vim.Task("task-1", session.stub).CancelTask()
                assert header(line.requests[-1], "Cookie") == 'vmware_soap_session="abc"'


@pytest.mark.parametrize(
    ("way", "server", "options"),
    [
        ({"host": "::1", "port": 444, "path": "/x"}, "https://[::1]:444/x", MINE),
        ({"host": "vc", "port": -8080}, "http://vc:8080/sdk", MINE),
        ({"url": "https://vc.example.com:8443/sdk"}, "https://vc.example.com:8443/sdk", MINE),
        ({"url": "http://vc"}, "http://vc/sdk", MINE),
        (
            {"host": "vc", "thumbprint": "AB:" * 19 + "AB"},
            "https://vc:443/sdk",
            MINE | {"thumbprint": "ab" * 20},
        ),
        ({"host": "vc", "thumbprint": "ab" * 64}, "https://vc:443/sdk", MINE | {"thumbprint": "ab" * 64}),
        ({"host": "vc", "httpConnectionTimeout": 7}, "https://vc:443/sdk", MINE | {"timeout": 7.0}),
        (
            {"host": "vc", "customHeaders": {"X-A": "b"}},
            "https://vc:443/sdk",
            MINE | {"headers": {"X-A": "b"}},
        ),
        (
            {"host": "vc", "httpProxyHost": "::1", "httpProxyPort": 3128},
            "https://vc:443/sdk",
            {"proxy": "http://[::1]:3128"},
        ),
    ],
)
def test_the_way_of_pyvmomis_connection_goes_along(
    way: dict[str, object], server: str, options: dict[str, object]
) -> None:
    assert connection_of(theirs(**way)) == (server, {}, options)


def test_so_does_whom_it_trusts() -> None:
    context = ssl.create_default_context()
    pem = (CERTIFICATES / "good.pem").read_text()
    _, _, options = connection_of(theirs(host="vc", sslContext=context, serverPemCert=pem))
    assert options.pop("context", None) is context
    pinned = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
    assert options == MINE | {"thumbprint": pinned}


LATER = "Expires=Wed, 09 Jun 2031 10:18:14 GMT"


@pytest.mark.parametrize(
    ("kept", "cookies"),
    [
        ('vmware_soap_session="x"; Path=/; HttpOnly; Secure; SameSite=Lax', {"vmware_soap_session": '"x"'}),
        (f'lb=a=b; {LATER}, vmware_soap_session="x"; Path=/', {"lb": "a=b", "vmware_soap_session": '"x"'}),
        ("vmware_soap_session=x; lb=c", {"vmware_soap_session": "x", "lb": "c"}),
        ('vmware_soap_session="x"; $Path=/', {"vmware_soap_session": '"x"'}),
        ("lb=c", {"lb": "c", "vmware_soap_session": '"id"'}),
        ("", {"vmware_soap_session": '"id"'}),
    ],
)
def test_all_that_shows_the_session_is_shown(kept: str, cookies: dict[str, str]) -> None:
    instance = theirs(host="vc", sessionId="id")
    assert instance._stub.cookie == 'vmware_soap_session="id"'
    instance._stub.cookie = kept
    assert connection_of(instance)[1] == cookies


@pytest.mark.parametrize("way", [{"sock": "/run/vmware/sdk"}, {"host": "vc", "sslProxyPath": "/sdkTunnel"}])
def test_what_is_no_connection_of_the_network_is_refused(way: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="by a local socket or a tunnel cannot be adopted"):
        from_pyvmomi(theirs(**way))
