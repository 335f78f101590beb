# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.GuestOperationsManager``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.vm.guest.GuestOperationsManager",
    wire_name="GuestOperationsManager",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "authManager",
            "vim.vm.guest.AuthManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="System.Anonymous",
        ),
        _rt.Property(
            "fileManager",
            "vim.vm.guest.FileManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="System.Anonymous",
        ),
        _rt.Property(
            "processManager",
            "vim.vm.guest.ProcessManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="System.Anonymous",
        ),
        _rt.Property(
            "guestWindowsRegistryManager",
            "vim.vm.guest.WindowsRegistryManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
            privilege="System.Anonymous",
        ),
        _rt.Property(
            "aliasManager",
            "vim.vm.guest.AliasManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
            privilege="System.Anonymous",
        ),
    ),
)
class GuestOperationsManager(_rt.ManagedObject):
    """Optional references in here are None where the server lacks the service, though annotated as
    there.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/GuestOperationsManager.rst``
    """

    @property
    def authManager(self) -> vim.vm.guest.AuthManager:
        """``vim.vm.guest.AuthManager``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 7:
            self._unsupported("authManager", 7)
        _result: vim.vm.guest.AuthManager = self._fetch("authManager")
        return _result

    @property
    def fileManager(self) -> vim.vm.guest.FileManager:
        """``vim.vm.guest.FileManager``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 7:
            self._unsupported("fileManager", 7)
        _result: vim.vm.guest.FileManager = self._fetch("fileManager")
        return _result

    @property
    def processManager(self) -> vim.vm.guest.ProcessManager:
        """``vim.vm.guest.ProcessManager``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 7:
            self._unsupported("processManager", 7)
        _result: vim.vm.guest.ProcessManager = self._fetch("processManager")
        return _result

    @property
    def guestWindowsRegistryManager(self) -> vim.vm.guest.WindowsRegistryManager:
        """``vim.vm.guest.WindowsRegistryManager``, optional. Since vSphere API 6.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 10:
            self._unsupported("guestWindowsRegistryManager", 10)
        _result: vim.vm.guest.WindowsRegistryManager = self._fetch("guestWindowsRegistryManager")
        return _result

    @property
    def aliasManager(self) -> vim.vm.guest.AliasManager:
        """``vim.vm.guest.AliasManager``, optional. Since vSphere API 6.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 10:
            self._unsupported("aliasManager", 10)
        _result: vim.vm.guest.AliasManager = self._fetch("aliasManager")
        return _result
