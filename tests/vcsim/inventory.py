"""Objects of the vCenter that tests are about."""

from __future__ import annotations

from vsphere import vim
from vsphere._runtime.soap.server_session import ServerSession

FIRST, SLOW = "/DC0/vm/DC0_H0_VM0", "/DC0/vm/DC0_H0_VM1"
"""The paths of two machines; ``-slow DC0_H0_VM1`` makes the second one take its time."""


def machine(session: ServerSession, path: str = FIRST) -> vim.VirtualMachine:
    found = index(session).FindByInventoryPath(path)
    assert isinstance(found, vim.VirtualMachine)
    return found


def index(session: ServerSession) -> vim.SearchIndex:
    assert session.content.searchIndex is not None
    return session.content.searchIndex


def folder(session: ServerSession) -> vim.Folder:
    found = index(session).FindByInventoryPath("/DC0/vm")
    assert isinstance(found, vim.Folder)
    return found
