"""Which servers are trusted, and that others get nothing."""

from __future__ import annotations

import hashlib
import socket
import ssl
from threading import Thread

import pytest
from vsphere import soap
from vsphere._runtime.soap.tls import Trust

from tests.soap.canned import CERTIFICATES, Canned, http
from tests.soap.exchanges import SAID, exchange, post


def thumbprint(name: str, method: str) -> str:
    der = ssl.PEM_cert_to_DER_cert((CERTIFICATES / f"{name}.pem").read_text())
    digest = hashlib.new(method, der).hexdigest().upper()
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))


AUTHORITY = CERTIFICATES / "authority.pem"


@pytest.mark.parametrize(
    ("certificate", "trust"),
    [
        ("good", Trust(ca=AUTHORITY)),
        ("good", Trust(ca=AUTHORITY, strict=False)),
        ("good", Trust(context=ssl.create_default_context(cafile=AUTHORITY))),
        ("good", Trust(thumbprint=thumbprint("good", "sha1"))),
        ("expired", Trust(thumbprint=thumbprint("expired", "sha256"))),
        ("other", Trust(thumbprint=thumbprint("other", "sha256").replace(":", "").lower())),
        ("expired", Trust(verify=False)),
        ("good", Trust(ca=AUTHORITY, old_tls=True)),
    ],
)
def test_servers_that_are_trusted(certificate: str, trust: Trust) -> None:
    with Canned(http(SAID), certificate=certificate) as server:
        assert post(exchange(server.url, trust)).body == SAID


@pytest.mark.parametrize(
    ("certificate", "trust", "says"),
    [
        ("good", Trust(), "unable to get local issuer certificate.*ca=.*thumbprint=.*verify=False"),
        ("other", Trust(ca=AUTHORITY), "not valid for '127.0.0.1'"),
        ("expired", Trust(ca=AUTHORITY), "expired"),
        ("good", Trust(thumbprint=thumbprint("other", "sha1")), "has the thumbprint .*, not the pinned one"),
        (
            "good",
            Trust(thumbprint=thumbprint("other", "sha256")),
            "has the thumbprint .*, not the pinned one",
        ),
    ],
)
def test_servers_that_are_not_trusted_get_nothing(certificate: str, trust: Trust, says: str) -> None:
    with Canned(http(SAID), certificate=certificate) as server:
        with pytest.raises(soap.CertificateRefused, match=says):
            post(exchange(server.url, trust))
        assert server.requests == []


@pytest.mark.parametrize("given", ["", "12:34", "x" * 40, "0" * 41])
def test_what_is_no_thumbprint_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match="no thumbprint"):
        Trust(thumbprint=given)


def test_a_server_that_speaks_no_tls_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def speak() -> None:
            connection, _ = plain.accept()
            connection.recv(5)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            connection.close()

        speaker = Thread(target=speak)
        speaker.start()
        with pytest.raises(soap.NotReached, match="answers without TLS"):
            post(exchange(f"https://127.0.0.1:{plain.getsockname()[1]}"))
        speaker.join()
