# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostHclInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostHclInfo",
    wire_name="VsanHostHclInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("hclChecked", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("releaseName", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "controllers",
            "vim.host.VsanHclControllerInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "pnics",
            "vim.host.VsanHclNicInfo",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "host", "vim.HostSystem", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "computeResource",
            "vim.host.VsanHclComputeResource",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "vsanHostCompatibility",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanHostHclInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostHclInfo``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``hclChecked``: ``boolean``, required.
        - ``releaseName``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``controllers``: List of ``vim.host.VsanHclControllerInfo``, optional.
        - ``pnics``: List of ``vim.host.VsanHclNicInfo``, optional. Since vsan API 6.7.
        - ``host``: ``vim.HostSystem``, optional. Since vsan API 8.0.0.1.
        - ``computeResource``: ``vim.host.VsanHclComputeResource``, optional. Since vsan API
          8.0.0.1.
        - ``vsanHostCompatibility``: List of ``string``, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHostHclInfo.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hclChecked: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    releaseName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    controllers: _rt.Field[
        list[vim.host.VsanHclControllerInfo], Iterable[vim.host.VsanHclControllerInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHclControllerInfo``, optional. Since vSphere API 5.5."""
    pnics: _rt.Field[list[vim.host.VsanHclNicInfo], Iterable[vim.host.VsanHclNicInfo]] = _rt.EMPTY
    """List of ``vim.host.VsanHclNicInfo``, optional. Since vsan API 6.7."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vsan API 8.0.0.1."""
    computeResource: vim.host.VsanHclComputeResource | None = None
    """``vim.host.VsanHclComputeResource``, optional. Since vsan API 8.0.0.1."""
    vsanHostCompatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
