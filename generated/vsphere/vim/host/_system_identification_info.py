# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemIdentificationInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SystemIdentificationInfo",
    wire_name="HostSystemIdentificationInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("identifierValue", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "identifierType", "vim.ElementDescription", since="vim.version.version2", rank=2
        ),
    ),
)
class SystemIdentificationInfo(vmodl.DynamicData):
    """The data object ``vim.host.SystemIdentificationInfo``, on the wire ``HostSystemIdentificationInfo``.

    Fields:
        - ``identifierValue``: ``string``, required.
        - ``identifierType``: ``vim.ElementDescription``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/SystemIdentificationInfo.rst``
    """

    @_rt.enum(
        "vim.host.SystemIdentificationInfo.Identifier",
        wire_name="HostSystemIdentificationInfoIdentifier",
        since="vim.version.version2",
        rank=2,
    )
    class Identifier(_rt.VimEnum):
        """The enum ``vim.host.SystemIdentificationInfo.Identifier``, on the wire ``HostSystemIdentificationInfoIdentifier``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/SystemIdentificationInfo/Identifier.rst``
        """

        AssetTag = "AssetTag"
        """The value ``AssetTag``."""
        ServiceTag = "ServiceTag"
        """The value ``ServiceTag``."""
        OemSpecificString = "OemSpecificString"
        """The value ``OemSpecificString``."""
        EnclosureSerialNumberTag = "EnclosureSerialNumberTag"
        """The value ``EnclosureSerialNumberTag``."""
        SerialNumberTag = "SerialNumberTag"
        """The value ``SerialNumberTag``."""

    identifierValue: str = ""
    """``string``, required. Since VI API 2.5."""
    identifierType: vim.ElementDescription = _rt.UNSET
    """``vim.ElementDescription``, required. Since VI API 2.5."""
