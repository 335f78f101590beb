# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DatastoreInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.DatastoreInfo",
    wire_name="VirtualMachineDatastoreInfo",
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore.Summary"),
        _rt.Property("capability", "vim.Datastore.Capability"),
        _rt.Property("maxFileSize", "long"),
        _rt.Property(
            "maxVirtualDiskCapacity", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "maxPhysicalRDMFileSize", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "maxVirtualRDMFileSize", "long", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("mode", "string"),
        _rt.Property(
            "vStorageSupport", "string", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "supportedVDiskFormats",
            "string",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class DatastoreInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.DatastoreInfo``, on the wire ``VirtualMachineDatastoreInfo``.

    Fields:
        - ``datastore``: ``vim.Datastore.Summary``, required.
        - ``capability``: ``vim.Datastore.Capability``, required.
        - ``maxFileSize``: ``long``, required.
        - ``maxVirtualDiskCapacity``: ``long``, optional. Since vSphere API 5.5.
        - ``maxPhysicalRDMFileSize``: ``long``, optional. Since vSphere API 6.0.
        - ``maxVirtualRDMFileSize``: ``long``, optional. Since vSphere API 6.0.
        - ``mode``: ``string``, required.
        - ``vStorageSupport``: ``string``, optional. Since vSphere API 5.0.
        - ``supportedVDiskFormats``: List of ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/DatastoreInfo.rst``
    """

    datastore: vim.Datastore.Summary = _rt.UNSET
    """``vim.Datastore.Summary``, required. Since 1.0."""
    capability: vim.Datastore.Capability = _rt.UNSET
    """``vim.Datastore.Capability``, required. Since 1.0."""
    maxFileSize: int = 0
    """``long``, required. Since 1.0."""
    maxVirtualDiskCapacity: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    maxPhysicalRDMFileSize: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    maxVirtualRDMFileSize: int | None = None
    """``long``, optional. Since vSphere API 6.0."""
    mode: str = ""
    """``string``, required. Since 1.0."""
    vStorageSupport: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    supportedVDiskFormats: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.0.0.0."""
