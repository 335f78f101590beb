# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.encryption.CryptoManager",
    wire_name="CryptoManager",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vim.version.version11", rank=11),
    ),
)
class CryptoManager(_rt.ManagedObject):
    """The managed object ``vim.encryption.CryptoManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/CryptoManager.rst``
    """

    @property
    def enabled(self) -> bool:
        """``boolean``, always set. Since vSphere API 6.5."""
        if self._rank < 11:
            self._unsupported("enabled", 11)
        _result: bool = self._fetch("enabled")
        return _result

    @_rt.method(
        "AddKey",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        raises=(vim.fault.AlreadyExists, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "key", "vim.encryption.CryptoKeyPlain", since="vim.version.version11", rank=11
            ),
        ),
    )
    def AddKey(self, key: vim.encryption.CryptoKeyPlain) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            key: ``vim.encryption.CryptoKeyPlain``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"key": key}
        if self._rank < 11:
            self._unsupported("AddKey", 11)
        self._check_arguments("AddKey", _arguments)
        self._invoke("AddKey", _arguments)

    @_rt.method(
        "AddKeys",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "keys",
                "vim.encryption.CryptoKeyPlain",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.encryption.CryptoKeyResult", array=True, optional=True),
    )
    def AddKeys(
        self, keys: Iterable[vim.encryption.CryptoKeyPlain] = ()
    ) -> list[vim.encryption.CryptoKeyResult]:
        """Returns a list of ``vim.encryption.CryptoKeyResult``, which may be empty. Since vSphere
        API 6.5.

        Args:
            keys: List of ``vim.encryption.CryptoKeyPlain``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"keys": _rt.array("keys", keys)}
        if self._rank < 11:
            self._unsupported("AddKeys", 11)
        self._check_arguments("AddKeys", _arguments)
        _result: list[vim.encryption.CryptoKeyResult] = self._invoke("AddKeys", _arguments)
        return _result

    @_rt.method(
        "RemoveKey",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        raises=(vim.fault.ResourceInUse,),
        parameters=(
            _rt.Parameter(
                "key", "vim.encryption.CryptoKeyId", since="vim.version.version11", rank=11
            ),
            _rt.Parameter("force", "boolean", since="vim.version.version11", rank=11),
        ),
    )
    def RemoveKey(self, key: vim.encryption.CryptoKeyId, force: bool) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            key: ``vim.encryption.CryptoKeyId``, required.
            force: ``boolean``, required.

        Raises:
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"key": key, "force": force}
        if self._rank < 11:
            self._unsupported("RemoveKey", 11)
        self._check_arguments("RemoveKey", _arguments)
        self._invoke("RemoveKey", _arguments)

    def _by_name_RemoveKeys(
        self, keys: Iterable[vim.encryption.CryptoKeyId] = (), *, force: bool
    ) -> list[vim.encryption.CryptoKeyResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_RemoveKeys)
    @_rt.method(
        "RemoveKeys",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter(
                "keys",
                "vim.encryption.CryptoKeyId",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter("force", "boolean", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.encryption.CryptoKeyResult", array=True, optional=True),
    )
    def RemoveKeys(
        self, keys: Iterable[vim.encryption.CryptoKeyId], force: bool
    ) -> list[vim.encryption.CryptoKeyResult]:
        """Returns a list of ``vim.encryption.CryptoKeyResult``, which may be empty. Since vSphere
        API 6.5.

        Args:
            keys: List of ``vim.encryption.CryptoKeyId``, optional.
            force: ``boolean``, required.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _rt.require("force", force)
        _arguments = {"keys": _rt.array("keys", keys), "force": force}
        if self._rank < 11:
            self._unsupported("RemoveKeys", 11)
        self._check_arguments("RemoveKeys", _arguments)
        _result: list[vim.encryption.CryptoKeyResult] = self._invoke("RemoveKeys", _arguments)
        return _result

    @_rt.method(
        "ListKeys",
        since="vim.version.version11",
        rank=11,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter("limit", "int", optional=True, since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.encryption.CryptoKeyId", array=True, optional=True),
    )
    def ListKeys(self, limit: int | None = None) -> list[vim.encryption.CryptoKeyId]:
        """Returns a list of ``vim.encryption.CryptoKeyId``, which may be empty. Since vSphere API
        6.5.

        Args:
            limit: ``int``, optional.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"limit": limit}
        if self._rank < 11:
            self._unsupported("ListKeys", 11)
        _result: list[vim.encryption.CryptoKeyId] = self._invoke("ListKeys", _arguments)
        return _result
