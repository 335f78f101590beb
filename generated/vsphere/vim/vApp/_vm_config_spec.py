# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.VmConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vApp.VmConfigSpec",
    wire_name="VmConfigSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "product",
            "vim.vApp.ProductSpec",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "property",
            "vim.vApp.PropertySpec",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipAssignment",
            "vim.vApp.IPAssignmentInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "eula", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "ovfSection",
            "vim.vApp.OvfSectionSpec",
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
        _rt.Property(
            "installBootRequired", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "installBootStopDelay", "int", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vApp.VmConfigSpec``.

    Fields:
        - ``product``: List of ``vim.vApp.ProductSpec``, optional.
        - ``property``: List of ``vim.vApp.PropertySpec``, optional.
        - ``ipAssignment``: ``vim.vApp.IPAssignmentInfo``, optional.
        - ``eula``: List of ``string``, optional.
        - ``ovfSection``: List of ``vim.vApp.OvfSectionSpec``, optional.
        - ``ovfEnvironmentTransport``: List of ``string``, optional.
        - ``installBootRequired``: ``boolean``, optional.
        - ``installBootStopDelay``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/VmConfigSpec.rst``
    """

    product: _rt.Field[list[vim.vApp.ProductSpec], Iterable[vim.vApp.ProductSpec]] = _rt.EMPTY
    """List of ``vim.vApp.ProductSpec``, optional. Since vSphere API 4.0."""
    property: _rt.Field[list[vim.vApp.PropertySpec], Iterable[vim.vApp.PropertySpec]] = _rt.EMPTY
    """List of ``vim.vApp.PropertySpec``, optional. Since vSphere API 4.0."""
    ipAssignment: vim.vApp.IPAssignmentInfo | None = None
    """``vim.vApp.IPAssignmentInfo``, optional. Since vSphere API 4.0."""
    eula: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    ovfSection: _rt.Field[list[vim.vApp.OvfSectionSpec], Iterable[vim.vApp.OvfSectionSpec]] = (
        _rt.EMPTY
    )
    """List of ``vim.vApp.OvfSectionSpec``, optional. Since vSphere API 4.0."""
    ovfEnvironmentTransport: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    installBootRequired: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    installBootStopDelay: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
