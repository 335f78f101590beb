"""What HTTP has beside calls: packed answers, and what is not served."""

from __future__ import annotations

import gzip
from http.client import HTTPConnection
from pathlib import Path

import pytest
import vsphere
from vsphere import soap, vim
from vsphere.simulator import Server

from tests.served.post import said
from tests.served.ways import ANN, PASSWORD, made

TIME = soap.encode("CurrentTime", vim.ServiceInstance("ServiceInstance"))


@pytest.fixture(scope="module")
def server() -> Server:
    return made("8.0.3.0")


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        *[(each, True) for each in ("gzip", "gzip, deflate", "br;q=1.0, GZIP ; q=0.5, *;q=0.1")],
        *[(each, False) for each in ("", "deflate", "gzip;q=0", "gzip; q=0.000, identity", "xgzip")],
    ],
)
def test_answers_are_packed_for_who_asks_for_it(server: Server, accepted: str, packed: bool) -> None:
    with server.serve() as line:
        connection = HTTPConnection(line.host, line.port, timeout=60)
        connection.request("GET", "/sdk/vimServiceVersions.xml", headers={"Accept-Encoding": accepted})
        answer = connection.getresponse()
        body = answer.read()
        assert answer.headers["Content-Encoding"] == ("gzip" if packed else None)
        assert b"<version>8.0.3.0</version>" in (gzip.decompress(body) if packed else body)
        connection.request("POST", "/sdk", TIME, {"Accept-Encoding": accepted})
        assert connection.getresponse().headers["Content-Encoding"] is None  # it is too short
        connection.close()


@pytest.mark.parametrize(
    ("request_line", "told"),
    [
        (b"GET /folder/a.iso?dcPath=DC0", b"GET of '/folder/a.iso' is not served"),
        (b"PUT /folder/a.iso", b"PUT of '/folder/a.iso' is not served"),
        (b"POST /pbm", b"POST of '/pbm' is not served: this simulator answers calls at /sdk"),
        (b"CONNECT sdkTunnel:8089", b"CONNECT of '/sdkTunnel:8089' is not served"),
        (b"GET /\xe9\x00", b"GET of '/\\xe9\\x00' is not served"),
    ],
)
def test_what_is_not_served_is_told(server: Server, request_line: bytes, told: bytes) -> None:
    with server.serve() as line:
        answer = said(line.port, request_line + b" HTTP/1.1\r\nContent-Length: 0\r\n\r\n", ended=True)
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert told in answer


def test_clients_hear_it(server: Server, tmp_path: Path) -> None:
    disk = server.add_entity(vim.Datastore, "disk")
    center = server.add_entity(vim.Datacenter, "DC0")
    server.update(disk, parent=center)
    file = tmp_path / "a.iso"
    file.write_bytes(b"a" * 3_000_000)
    with server.serve() as line, vsphere.connect(line.url, ANN, PASSWORD) as session:
        found = session.find(name="disk", type=vim.Datastore)[0]
        with pytest.raises(soap.TransferRefused, match="is not served"):
            session.upload(found, "a.iso", file)
        with pytest.raises(soap.TransferRefused, match="is not served"):
            session.download(found, "a.iso", tmp_path / "b.iso")
        with pytest.raises(soap.NotSoap, match="is not served"):
            vim.ServiceInstance("ServiceInstance", session.service("sms")).CurrentTime()
        with pytest.raises(LookupError, match=r"the server has no vim\.event\.EventManager"):
            next(session.events())
