# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.VmConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vApp.VmConfigInfo",
    wire_name="VmConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "product",
            "vim.vApp.ProductInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "property",
            "vim.vApp.PropertyInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipAssignment", "vim.vApp.IPAssignmentInfo", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "eula", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "ovfSection",
            "vim.vApp.OvfSectionInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ovfEnvironmentTransport",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("installBootRequired", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("installBootStopDelay", "int", since="vim.version.version5", rank=5),
    ),
)
class VmConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.VmConfigInfo``.

    Fields:
        - ``product``: List of ``vim.vApp.ProductInfo``, optional.
        - ``property``: List of ``vim.vApp.PropertyInfo``, optional.
        - ``ipAssignment``: ``vim.vApp.IPAssignmentInfo``, required.
        - ``eula``: List of ``string``, optional.
        - ``ovfSection``: List of ``vim.vApp.OvfSectionInfo``, optional.
        - ``ovfEnvironmentTransport``: List of ``string``, optional.
        - ``installBootRequired``: ``boolean``, required.
        - ``installBootStopDelay``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/VmConfigInfo.rst``
    """

    product: _rt.Field[list[vim.vApp.ProductInfo], Iterable[vim.vApp.ProductInfo]] = _rt.EMPTY
    """List of ``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0."""
    property: _rt.Field[list[vim.vApp.PropertyInfo], Iterable[vim.vApp.PropertyInfo]] = _rt.EMPTY
    """List of ``vim.vApp.PropertyInfo``, optional. Since vSphere API 4.0."""
    ipAssignment: vim.vApp.IPAssignmentInfo = _rt.UNSET
    """``vim.vApp.IPAssignmentInfo``, required. Since vSphere API 4.0."""
    eula: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    ovfSection: _rt.Field[list[vim.vApp.OvfSectionInfo], Iterable[vim.vApp.OvfSectionInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vApp.OvfSectionInfo``, optional. Since vSphere API 4.0."""
    ovfEnvironmentTransport: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    installBootRequired: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    installBootStopDelay: int = 0
    """``int``, required. Since vSphere API 4.0."""
