"""Files of datastores, on a vCenter that others wrote."""

from __future__ import annotations

import io
from pathlib import Path
from typing import cast

import pytest
from vsphere import soap, vim
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.simulator import needs_simulator

pytestmark = needs_simulator

DATA = bytes(range(256)) * 4000


@pytest.fixture
def disk(session: ServerSession) -> vim.Datastore:
    [found] = session.find("/DC0/datastore/*", vim.Datastore)
    return found


@pytest.mark.parametrize("ticket", [False, True])
def test_a_file_goes_there_and_comes_back(
    session: ServerSession, disk: vim.Datastore, tmp_path: Path, ticket: bool
) -> None:
    source, target = tmp_path / "a.iso", tmp_path / "b.iso"
    source.write_bytes(DATA)
    seen: list[tuple[int, int | None]] = []
    path = f"iso files/caf\u00e9 {ticket} 100%.iso"
    sent = session.upload(
        disk, path, source, on_progress=lambda done, total: seen.append((done, total)), ticket=ticket
    )
    assert sent == len(DATA)
    assert seen[-1] == (len(DATA), len(DATA))
    assert session.download(disk, path, target, ticket=ticket) == len(DATA)
    assert target.read_bytes() == DATA


def test_nothing_half_is_left(session: ServerSession, disk: vim.Datastore) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 100_000:
                raise OSError("the disk is gone")
            return super().read(size)

    with pytest.raises(OSError, match="the disk is gone") as caught:
        session.upload(disk, "half.iso", Broken(DATA * 2))
    assert getattr(caught.value, "__notes__", []) == []
    with pytest.raises(soap.TransferRefused) as refused:
        session.download(disk, "half.iso", io.BytesIO())
    assert refused.value.status == 404


def test_paths_that_are_none(session: ServerSession, disk: vim.Datastore) -> None:
    for path in ("", "/", "[disk] a", "a/../b", "a//b"):
        with pytest.raises(ValueError, match="no path within a datastore"):
            session.download(disk, path, io.BytesIO())
    with pytest.raises(LookupError, match="in no datacenter"):
        session.download(cast(vim.Datastore, session.content.rootFolder), "a", io.BytesIO())
