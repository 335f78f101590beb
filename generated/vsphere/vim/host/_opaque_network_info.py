# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.OpaqueNetworkInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.OpaqueNetworkInfo",
    wire_name="HostOpaqueNetworkInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("opaqueNetworkId", "string", since="vim.version.version9", rank=9),
        _rt.Property("opaqueNetworkName", "string", since="vim.version.version9", rank=9),
        _rt.Property("opaqueNetworkType", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "pnicZone", "string", array=True, optional=True, since="vim.version.version10", rank=10
        ),
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
class OpaqueNetworkInfo(vmodl.DynamicData):
    """The data object ``vim.host.OpaqueNetworkInfo``, on the wire ``HostOpaqueNetworkInfo``.

    Fields:
        - ``opaqueNetworkId``: ``string``, required.
        - ``opaqueNetworkName``: ``string``, required.
        - ``opaqueNetworkType``: ``string``, required.
        - ``pnicZone``: List of ``string``, optional. Since vSphere API 6.0.
        - ``capability``: ``vim.OpaqueNetwork.Capability``, optional. Since vSphere API 6.5.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/OpaqueNetworkInfo.rst``
    """

    opaqueNetworkId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    opaqueNetworkName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    opaqueNetworkType: str = ""
    """``string``, required. Since vSphere API 5.5."""
    pnicZone: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    capability: vim.OpaqueNetwork.Capability | None = None
    """``vim.OpaqueNetwork.Capability``, optional. Since vSphere API 6.5."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 6.5."""
