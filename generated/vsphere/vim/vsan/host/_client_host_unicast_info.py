# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ClientHostUnicastInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ClientHostUnicastInfo",
    wire_name="VsanHostClientHostUnicastInfo",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("hostUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "unicastSpec",
            "vim.cluster.VsanUnicastAddressInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
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
class ClientHostUnicastInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ClientHostUnicastInfo``, on the wire ``VsanHostClientHostUnicastInfo``.

    Fields:
        - ``hostUuid``: ``string``, required.
        - ``unicastSpec``: List of ``vim.cluster.VsanUnicastAddressInfo``, optional.
        - ``thumbprintList``: List of ``vim.vm.CertThumbprint``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/host/ClientHostUnicastInfo.rst``
    """

    hostUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    unicastSpec: _rt.Field[
        list[vim.cluster.VsanUnicastAddressInfo], Iterable[vim.cluster.VsanUnicastAddressInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanUnicastAddressInfo``, optional. Since vsan API 9.1.0.0."""
    thumbprintList: _rt.Field[list[vim.vm.CertThumbprint], Iterable[vim.vm.CertThumbprint]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.CertThumbprint``, optional. Since vsan API 9.1.0.0."""
