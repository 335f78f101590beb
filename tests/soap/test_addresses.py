"""Where a server is, and what leads there."""

from __future__ import annotations

from ipaddress import IPv4Address
from typing import cast

import pytest
from vsphere._runtime.soap.address import address_of
from vsphere._runtime.soap.proxies import Proxy, proxy_for


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("vc.example.com", "https://vc.example.com:443/sdk"),
        (" vc.example.com ", "https://vc.example.com:443/sdk"),
        ("VC.example.com:8443", "https://vc.example.com:8443/sdk"),
        ("10.0.0.1", "https://10.0.0.1:443/sdk"),
        ("::1", "https://[::1]:443/sdk"),
        ("[::1]", "https://[::1]:443/sdk"),
        ("[fe80::1]:8443", "https://[fe80::1]:8443/sdk"),
        ("https://vc.example.com", "https://vc.example.com:443/sdk"),
        ("https://vc.example.com/", "https://vc.example.com:443/sdk"),
        ("https://vc.example.com/mob/sdk", "https://vc.example.com:443/mob/sdk"),
        ("HTTP://127.0.0.1:8989/sdk", "http://127.0.0.1:8989/sdk"),
        ("http://[::1]", "http://[::1]:80/sdk"),
        ("https://[fe80::1%25eth0]", "https://[fe80::1%eth0]:443/sdk"),
        ("fe80::1%eth0", "https://[fe80::1%eth0]:443/sdk"),
    ],
)
def test_addresses_as_people_write_them(written: str, meant: str) -> None:
    assert str(address_of(written)) == meant


@pytest.mark.parametrize(
    "written",
    ["", "https://", "ftp://vc", "vc:port", "vc:99999", "[::1", "vc?x=1", "vc#x", "a b", "https://vc/?q"],
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no address of a server"):
        address_of(written)


def test_an_address_is_a_text() -> None:
    with pytest.raises(TypeError, match=r"a server is a text, .* not of type IPv4Address"):
        address_of(cast("str", IPv4Address("10.0.0.1")))


@pytest.mark.parametrize("scheme", ["https", "ftp"])
def test_an_address_is_no_place_for_a_password(scheme: str) -> None:
    with pytest.raises(ValueError, match="pass user= and password=") as caught:
        address_of(f"{scheme}://ann:secret@vc.example.com")
    assert "secret" not in str(caught.value)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "http_proxy", "no_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    server, plain = address_of("vc.example.com"), address_of("http://vc.example.com")
    assert proxy_for(server, None) is None
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com:3128")
    assert proxy_for(server, None) == Proxy("proxy.example.com", 3128)
    assert proxy_for(plain, None) is None
    assert proxy_for(server, "direct") is None
    assert proxy_for(server, "other.example.com:8080") == Proxy("other.example.com", 8080)


@pytest.mark.parametrize(
    ("exception", "bypassed"),
    [
        ("vc.example.com", True),
        (".example.com", True),
        ("*", True),
        ("a.org, *.EXAMPLE.com", True),
        ("vc.*", True),
        ("*.example.org", False),
        ("vc.example.com:8443", False),
        ("x.com", False),
    ],
)
def test_the_environment_names_servers_without_a_proxy(
    monkeypatch: pytest.MonkeyPatch, exception: str, bypassed: bool
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com:3128")
    monkeypatch.setenv("NO_PROXY", exception)
    assert (proxy_for(address_of("vc.example.com"), None) is None) == bypassed


def test_a_proxy_may_want_a_password_which_nobody_sees() -> None:
    proxy = proxy_for(address_of("vc.example.com"), "http://ann:s%20t@proxy.example.com:3128")
    assert proxy is not None
    assert proxy.headers == {"Proxy-Authorization": "Basic YW5uOnMgdA=="}
    assert "YW5u" not in repr(proxy)


@pytest.mark.parametrize(
    "written", ["https://proxy.example.com", "socks5://proxy", "http://", "http://p:port"]
)
def test_what_is_no_proxy_is_refused_and_not_shown(written: str) -> None:
    with pytest.raises(ValueError, match="http://HOST:PORT"):
        proxy_for(address_of("vc.example.com"), written)
