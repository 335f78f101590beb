# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.OpaqueNetwork``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.OpaqueNetwork",
    wire_name="OpaqueNetwork",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "capability",
            "vim.OpaqueNetwork.Capability",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "extraConfig",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class OpaqueNetwork(vim.Network):
    """The managed object ``vim.OpaqueNetwork``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/OpaqueNetwork.rst``
    """

    @_rt.data(
        "vim.OpaqueNetwork.Capability",
        wire_name="OpaqueNetworkCapability",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "networkReservationSupported", "boolean", since="vim.version.version11", rank=11
            ),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.OpaqueNetwork.Capability``, on the wire ``OpaqueNetworkCapability``.

        Fields:
            - ``networkReservationSupported``: ``boolean``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/OpaqueNetwork/Capability.rst``
        """

        networkReservationSupported: bool = False
        """``boolean``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.OpaqueNetwork.Summary",
        wire_name="OpaqueNetworkSummary",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("opaqueNetworkId", "string", since="vim.version.version9", rank=9),
            _rt.Property("opaqueNetworkType", "string", since="vim.version.version9", rank=9),
        ),
    )
    class Summary(vim.Network.Summary):
        """The data object ``vim.OpaqueNetwork.Summary``, on the wire ``OpaqueNetworkSummary``.

        Fields:
            - ``opaqueNetworkId``: ``string``, required.
            - ``opaqueNetworkType``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/OpaqueNetwork/Summary.rst``
        """

        opaqueNetworkId: str = ""
        """``string``, required. Since vSphere API 5.5."""
        opaqueNetworkType: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @property
    def capability(self) -> vim.OpaqueNetwork.Capability | None:
        """``vim.OpaqueNetwork.Capability``, optional. Since vSphere API 6.5."""
        if self._rank < 11:
            self._unsupported("capability", 11)
        _result: vim.OpaqueNetwork.Capability | None = self._fetch("capability")
        return _result

    @property
    def extraConfig(self) -> list[vim.option.OptionValue]:
        """List of ``vim.option.OptionValue``, optional. Since vSphere API 6.5."""
        if self._rank < 11:
            self._unsupported("extraConfig", 11)
        _result: list[vim.option.OptionValue] = self._fetch("extraConfig")
        return _result
