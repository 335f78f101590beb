"""TLS with certificates that are given or made, and the server as a program of its own."""

from __future__ import annotations

import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from vsphere import connect, soap, vim, vmodl
from vsphere._runtime.simulator import command
from vsphere._runtime.simulator.serving import certificates
from vsphere._runtime.simulator.serving.certificates import NoCertificate
from vsphere.simulator import ManualClock, Server

from tests.served.post import said
from tests.served.theirs import connecting
from tests.served.ways import ANN, PASSWORD, made
from tests.soap.canned import CERTIFICATES

PYTHON = Path(__file__).parents[2] / "generated"
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="the program openssl is not here")


@needs_openssl
def test_a_certificate_is_made_that_clients_can_trust_by_file_or_thumbprint() -> None:
    with made("8.0.3.0").serve(tls=True) as line:
        assert line.url.startswith("https://127.0.0.1:")
        assert line.certificate is not None
        connect(line.url, ANN, PASSWORD, ca=line.certificate).close()
        connect(line.url, ANN, PASSWORD, thumbprint=line.thumbprint).close()
        connect(f"localhost:{line.port}", ANN, PASSWORD, ca=line.certificate).close()
        with pytest.raises(soap.CertificateRefused):
            connect(line.url, ANN, PASSWORD)
        assert b"200" not in said(line.port, b"GET /sdk/vimServiceVersions.xml HTTP/1.0\r\n\r\n", ended=True)
        root = connecting().SmartConnect(
            host="localhost", port=line.port, user=ANN, pwd=PASSWORD, disableSslCertValidation=True
        )
        assert root.content.about.apiVersion == "8.0.3.0"
        connecting().Disconnect(root)
    assert not Path(line.certificate).exists()


def test_an_answer_that_is_on_its_way_when_the_server_ends_is_not_sent_in_clear_text() -> None:
    clock = ManualClock()
    given, key = CERTIFICATES / "good.pem", CERTIFICATES / "key.pem"
    line = made("5.5", clock).serve(certificate=given, key=key)
    silent = socket.create_connection((line.host, line.port))
    session = connect(line.url, ANN, PASSWORD, thumbprint=line.thumbprint)
    with ThreadPoolExecutor(1) as pool, silent:
        waiting = pool.submit(session.content.propertyCollector.WaitForUpdates, "")
        clock.await_waiters(1)
        line.close()
        assert isinstance(waiting.exception(60), vmodl.fault.RequestCanceled)
        assert silent.recv(100)[:1] in (b"", b"\x15")  # an alert of TLS is no answer


def test_a_certificate_that_is_given_is_shown() -> None:
    given, key = CERTIFICATES / "good.pem", CERTIFICATES / "key.pem"
    with made("5.5").serve(certificate=given, key=key) as line:
        assert line.certificate == str(given)
        with connect(line.url, ANN, PASSWORD, thumbprint=line.thumbprint) as session:
            assert session.version.number == "5.5"


def test_what_is_no_certificate_is_refused_before_anything_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server("5.5")
    with pytest.raises(ValueError, match="without its certificate"):
        server.serve(key=CERTIFICATES / "key.pem")
    with pytest.raises(OSError, match="nowhere"):
        server.serve(certificate="nowhere.pem")
    with pytest.raises(OSError, match="PEM"):
        server.serve(certificate=CERTIFICATES / "key.pem")
    found: list[str | None] = [sys.executable, None]

    def which(program: str) -> str | None:
        return found.pop()

    monkeypatch.setattr(shutil, "which", which)
    with pytest.raises(NoCertificate, match="openssl"):
        server.serve(tls=True)
    with pytest.raises(NoCertificate, match="made no certificate"):
        server.serve(tls=True)


def test_a_name_goes_into_a_certificate_only_where_it_is_one() -> None:
    names = list(certificates._names("host-1.example.com"))  # pyright: ignore[reportPrivateUsage]
    assert names == ["DNS:localhost", "IP:127.0.0.1", "IP:::1", "DNS:host-1.example.com"]
    assert list(certificates._names("a, DNS:b\n[c]")) == names[:3]  # pyright: ignore[reportPrivateUsage]


@contextmanager
def program(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program, and what it says first."""
    whole = [sys.executable, "-m", "vsphere.simulator", "--port", "0", *arguments]
    with subprocess.Popen(
        whole, cwd=PYTHON, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


def test_the_program_serves_until_it_is_told_to_end(tmp_path: Path) -> None:
    arguments = ("--version", "6.5", "--user", ANN, "--password", PASSWORD, "--tasks", "4")
    (tmp_path / "token").write_text("agreed\n")
    more = ("--permit", "bob=Task.Create", "--token", f"bob={tmp_path / 'token'}", "--demand-extensions")
    with program(*arguments, *more) as (process, first):
        url = re.findall(r"^(http://127.0.0.1:\d+/sdk), version vSphere API 6.5", first)[0]
        with connect(url, ANN, PASSWORD) as session:
            assert len(session.content.taskManager.recentTask) == 4
            assert session.version.number == "6.5"
        with pytest.raises(vim.fault.InvalidLogin):
            connect(url, ANN, "wrong")
        with connect(url, "bob", "any") as session, pytest.raises(vim.fault.NoPermission):
            session.content.taskManager.recentTask[0].CancelTask()
        with connect(url, bearer_token="agreed") as session, pytest.raises(vmodl.fault.InvalidArgument):
            session.content.taskManager.CreateTask(session.content.rootFolder, "own", cancelable=True)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--version", "1.5"], "no version 1.5"),
        (["--version", "2.0"], "has no name on the network"),
        (["--permit", "bob"], "--permit takes"),
        (["--token", "bob"], "--token takes"),
        (["--token", "bob=nowhere.txt"], "nowhere"),
        (["--certificate", "nowhere.pem"], "nowhere"),
        (["--port", "99999"], "port"),
        (["--host", "192.0.2.1"], "assign"),
    ],
)
def test_the_program_says_why_it_cannot_serve(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        command.main(["--port", "0", *arguments])
    assert caught.value.code == 2
    output = capsys.readouterr()
    assert said in output.err
    assert output.out == ""
