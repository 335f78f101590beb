# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.CryptoManagerHost``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.encryption.CryptoManagerHost",
    wire_name="CryptoManagerHost",
    since="vim.version.version12",
    rank=12,
)
class CryptoManagerHost(vim.encryption.CryptoManager):
    """The managed object ``vim.encryption.CryptoManagerHost``.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/encryption/CryptoManagerHost.rst``
    """

    @_rt.enum(
        "vim.encryption.CryptoManagerHost.KeyManagementType",
        wire_name="CryptoManagerHostKeyManagementType",
        since="vim.version.v8_0_1_0",
        rank=30,
    )
    class KeyManagementType(_rt.VimEnum):
        """The enum ``vim.encryption.CryptoManagerHost.KeyManagementType``, on the wire ``CryptoManagerHostKeyManagementType``.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/encryption/CryptoManagerHost/KeyManagementType.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        internal = "internal"
        """The value ``internal``."""
        external = "external"
        """The value ``external``."""

    @_rt.data(
        "vim.encryption.CryptoManagerHost.KeyStatus",
        wire_name="CryptoManagerHostKeyStatus",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property(
                "keyId", "vim.encryption.CryptoKeyId", since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property("present", "boolean", since="vim.version.v8_0_1_0", rank=30),
            _rt.Property(
                "managementType", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "accessGranted", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class KeyStatus(vmodl.DynamicData):
        """The data object ``vim.encryption.CryptoManagerHost.KeyStatus``, on the wire ``CryptoManagerHostKeyStatus``.

        Fields:
            - ``keyId``: ``vim.encryption.CryptoKeyId``, required.
            - ``present``: ``boolean``, required.
            - ``managementType``: ``string``, optional.
            - ``accessGranted``: ``boolean``, optional. Since vSphere API 8.0.3.0.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/encryption/CryptoManagerHost/KeyStatus.rst``
        """

        keyId: vim.encryption.CryptoKeyId = _rt.UNSET
        """``vim.encryption.CryptoKeyId``, required. Since vSphere API 8.0.1.0."""
        present: bool = False
        """``boolean``, required. Since vSphere API 8.0.1.0."""
        managementType: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        accessGranted: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""

    @_rt.method(
        "CryptoManagerHostPrepare",
        since="vim.version.version12",
        rank=12,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState,),
    )
    def CryptoManagerHostPrepare(self) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        if self._rank < 12:
            self._unsupported("CryptoManagerHostPrepare", 12)
        self._invoke("CryptoManagerHostPrepare", {})

    Prepare = CryptoManagerHostPrepare

    @_rt.method(
        "CryptoManagerHostEnable",
        since="vim.version.version12",
        rank=12,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter(
                "initialKey",
                "vim.encryption.CryptoKeyPlain",
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    def CryptoManagerHostEnable(self, initialKey: vim.encryption.CryptoKeyPlain) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            initialKey: ``vim.encryption.CryptoKeyPlain``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        _arguments = {"initialKey": initialKey}
        if self._rank < 12:
            self._unsupported("CryptoManagerHostEnable", 12)
        self._check_arguments("CryptoManagerHostEnable", _arguments)
        self._invoke("CryptoManagerHostEnable", _arguments)

    Enable = CryptoManagerHostEnable

    @_rt.method(
        "ChangeKey_Task",
        since="vim.version.version12",
        rank=12,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "newKey", "vim.encryption.CryptoKeyPlain", since="vim.version.version12", rank=12
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ChangeKey_Task(self, newKey: vim.encryption.CryptoKeyPlain) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            newKey: ``vim.encryption.CryptoKeyPlain``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        _arguments = {"newKey": newKey}
        if self._rank < 12:
            self._unsupported("ChangeKey_Task", 12)
        self._check_arguments("ChangeKey_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ChangeKey_Task", _arguments)
        return _result

    ChangeKey = ChangeKey_Task

    @_rt.method(
        "CryptoManagerHostDisable",
        since="vim.version.v7_0",
        rank=18,
        privilege="Cryptographer.RegisterHost",
        raises=(vim.fault.InvalidState,),
    )
    def CryptoManagerHostDisable(self) -> None:
        """Returns nothing. Since vSphere API 7.0.0.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``Cryptographer.RegisterHost``
        """
        if self._rank < 18:
            self._unsupported("CryptoManagerHostDisable", 18)
        self._invoke("CryptoManagerHostDisable", {})

    Disable = CryptoManagerHostDisable

    @_rt.method(
        "GetCryptoKeyStatus",
        since="vim.version.v8_0_1_0",
        rank=30,
        privilege="Cryptographer.ManageKeys",
        parameters=(
            _rt.Parameter(
                "keys",
                "vim.encryption.CryptoKeyId",
                array=True,
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
            ),
        ),
        returns=_rt.Returns(
            "vim.encryption.CryptoManagerHost.KeyStatus", array=True, optional=True
        ),
    )
    def GetCryptoKeyStatus(
        self, keys: Iterable[vim.encryption.CryptoKeyId] = ()
    ) -> list[vim.encryption.CryptoManagerHost.KeyStatus]:
        """Returns a list of ``vim.encryption.CryptoManagerHost.KeyStatus``, which may be empty.
        Since vSphere API 8.0.1.0.

        Args:
            keys: List of ``vim.encryption.CryptoKeyId``, optional.

        Privilege:
            ``Cryptographer.ManageKeys``
        """
        _arguments = {"keys": _rt.array("keys", keys)}
        if self._rank < 30:
            self._unsupported("GetCryptoKeyStatus", 30)
        self._check_arguments("GetCryptoKeyStatus", _arguments)
        _result: list[vim.encryption.CryptoManagerHost.KeyStatus] = self._invoke(
            "GetCryptoKeyStatus", _arguments
        )
        return _result
