"""Proxies that are passed by, certificates that are refused, thumbprints as copied, versions by number."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import hashlib
import socket
import ssl
from pathlib import Path
from threading import Thread

import pytest
from vsphere import connect, soap
from vsphere._runtime.soap import tls
from vsphere._runtime.soap.address import address_of
from vsphere._runtime.soap.negotiation import version_called
from vsphere._runtime.soap.proxies import proxy_for
from vsphere._runtime.soap.tls import Trust, context_of

from tests.soap.canned import CERTIFICATES, Canned
from tests.soap.servers import Server

AUTHORITY = CERTIFICATES / "authority.pem"
DER = ssl.PEM_cert_to_DER_cert((CERTIFICATES / "good.pem").read_text())


@pytest.mark.parametrize(
    ("excepted", "server", "direct"),
    [
        ("example.com, 10.0.0.0/8", "10.1.2.3:8443", True),
        ("10.0.0.7/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.0/8", "ten.example.com", False),
        ("::1", "[::1]:443", True),
        ("[::1]", "::1", True),
        ("fd00::/8,nonsense/99", "fd00::5", True),
    ],
)
def test_networks_and_addresses_may_need_no_proxy(
    excepted: str, server: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", excepted)
    monkeypatch.setenv("no_proxy", excepted)
    assert (proxy_for(address_of(server), None) is None) == direct


def spellings(name: str) -> list[str]:
    plain = hashlib.new(name, DER).hexdigest()
    pairs = ":".join(plain[at : at + 2] for at in range(0, len(plain), 2)).upper()
    return [
        *(plain, pairs, pairs.replace(":", " "), pairs.replace(":", "-")),
        *(f" {pairs}\n", f"\u200e{plain}", f"{name.upper()}:{plain}", f"{name} Fingerprint={pairs}"),
        *(f"SHA-{name[3:]}: {plain}", f"{name}//{plain}"),
    ]


@pytest.mark.parametrize("name", ["sha1", "sha256", "sha512"])
def test_a_thumbprint_is_taken_as_it_was_copied(name: str) -> None:
    plain, *others = spellings(name)
    with Canned(Server().answer, certificate="good") as line:
        connect(line.url, thumbprint=plain).close()
    for each in others:
        assert tls._digits(each) == plain
        with pytest.raises(ValueError, match="is no thumbprint"):
            Trust(thumbprint=each.rstrip()[:-1])


@pytest.mark.parametrize(
    ("certificate", "ca", "says"),
    [
        ("good", None, r"issuer certificate\. Pass ca= with the file of its authority, or thumbprint="),
        ("other", AUTHORITY, r"'127\.0\.0\.1'\. Connect by a name that it is for, or pass thumbprint="),
        ("expired", AUTHORITY, r"has expired\. Pass thumbprint= with its own thumbprint"),
    ],
)
def test_a_refused_certificate_is_told_with_the_option_that_helps(
    certificate: str, ca: Path | None, says: str
) -> None:
    with (
        Canned(Server().answer, certificate=certificate) as line,
        pytest.raises(soap.CertificateRefused, match=says),
    ):
        connect(line.url, ca=ca)


def test_what_speaks_no_tls_is_told_with_the_address_that_would_do() -> None:
    def speak() -> None:
        connection, _ = plain.accept()
        with connection:
            connection.recv(1)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.recv(4096)

    with socket.create_server(("127.0.0.1", 0)) as plain:
        server = f"127.0.0.1:{plain.getsockname()[1]}"
        speaking = Thread(target=speak)
        speaking.start()
        with pytest.raises(soap.NotReached, match=rf"answers without TLS: .*, say http://{server}$"):
            connect(server, connect_timeout=60)
        speaking.join()


@pytest.mark.parametrize("name", ["ca", "certificate"])
def test_a_file_that_is_not_there_is_told_with_its_name(name: str) -> None:
    trust = Trust(ca="/nowhere/x.pem") if name == "ca" else Trust(certificate="/nowhere/x.pem")
    with pytest.raises(FileNotFoundError, match=r"/nowhere/x\.pem"):
        context_of(trust)


def test_a_file_without_authorities_is_told() -> None:
    with pytest.raises(ValueError, match=r"key\.pem holds no certificate of an authority"):
        context_of(Trust(ca=CERTIFICATES / "key.pem"))


@pytest.mark.parametrize(
    ("stated", "spoken"),
    [
        ("8.0.3.0", "8.0.3.0"),
        ("8.0.3", "8.0.3.0"),
        ("8.0.3.99", "8.0.3.1"),
        ("4.1", "4.1"),
        ("5.5.0.1", "5.5"),
        ("99.0", "9.1.1.0"),
        ("1.0", None),
        ("", None),
        ("eight", None),
    ],
)
def test_a_server_that_has_no_version_file_is_placed_by_its_number(stated: str, spoken: str | None) -> None:
    found = version_called(stated)
    assert (found.number if found is not None else None) == spoken
