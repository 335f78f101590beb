# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfMemberInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfMemberInfo",
    wire_name="VsanPerfMemberInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("thumbprint", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "thumbprintList",
            "vim.vm.CertThumbprint",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property("memberUuid", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "isSupportUnicast", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "unicastAddressInfos",
            "vim.cluster.VsanUnicastAddressInfo",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version7", rank=5),
    ),
)
class VsanPerfMemberInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfMemberInfo``.

    Fields:
        - ``thumbprint``: ``string``, required.
        - ``thumbprintList``: List of ``vim.vm.CertThumbprint``, optional. Since vsan API 8.0.0.1.
        - ``memberUuid``: ``string``, optional. Since vsan API 6.6.
        - ``isSupportUnicast``: ``boolean``, optional. Since vsan API 6.6.
        - ``unicastAddressInfos``: List of ``vim.cluster.VsanUnicastAddressInfo``, optional. Since
          vsan API 6.6.
        - ``hostname``: ``string``, optional. Since vsan API 6.7.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfMemberInfo.rst``
    """

    thumbprint: str = ""
    """``string``, required. Since vSphere API 5.5."""
    thumbprintList: _rt.Field[list[vim.vm.CertThumbprint], Iterable[vim.vm.CertThumbprint]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.CertThumbprint``, optional. Since vsan API 8.0.0.1."""
    memberUuid: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    isSupportUnicast: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    unicastAddressInfos: _rt.Field[
        list[vim.cluster.VsanUnicastAddressInfo], Iterable[vim.cluster.VsanUnicastAddressInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanUnicastAddressInfo``, optional. Since vsan API 6.6."""
    hostname: str | None = None
    """``string``, optional. Since vsan API 6.7."""
