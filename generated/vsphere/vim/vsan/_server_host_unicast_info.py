# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ServerHostUnicastInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ServerHostUnicastInfo",
    wire_name="VsanServerHostUnicastInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("hostUuid", "string", since="vsan.version.version15", rank=13),
        _rt.Property("nodeType", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "unicastSpec",
            "vim.cluster.VsanUnicastAddressInfo",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "thumbprintList",
            "vim.vm.CertThumbprint",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ServerHostUnicastInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.ServerHostUnicastInfo``, on the wire ``VsanServerHostUnicastInfo``.

    Fields:
        - ``hostUuid``: ``string``, required.
        - ``nodeType``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``unicastSpec``: List of ``vim.cluster.VsanUnicastAddressInfo``, optional.
        - ``thumbprintList``: List of ``vim.vm.CertThumbprint``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/ServerHostUnicastInfo.rst``
    """

    hostUuid: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    nodeType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    unicastSpec: _rt.Field[
        list[vim.cluster.VsanUnicastAddressInfo], Iterable[vim.cluster.VsanUnicastAddressInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanUnicastAddressInfo``, optional. Since vSAN 7.0U1."""
    thumbprintList: _rt.Field[list[vim.vm.CertThumbprint], Iterable[vim.vm.CertThumbprint]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.CertThumbprint``, optional. Since vsan API 9.1.0.0."""
