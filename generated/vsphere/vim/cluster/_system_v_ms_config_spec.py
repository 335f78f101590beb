# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.SystemVMsConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.SystemVMsConfigSpec",
    wire_name="ClusterSystemVMsConfigSpec",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "allowedDatastores",
            "vim.cluster.DatastoreUpdateSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "notAllowedDatastores",
            "vim.cluster.DatastoreUpdateSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "dsTagCategoriesToExclude",
            "vim.cluster.TagCategoryUpdateSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "deploymentMode", "string", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
    ),
)
class SystemVMsConfigSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.SystemVMsConfigSpec``, on the wire ``ClusterSystemVMsConfigSpec``.

    Fields:
        - ``allowedDatastores``: List of ``vim.cluster.DatastoreUpdateSpec``, optional.
        - ``notAllowedDatastores``: List of ``vim.cluster.DatastoreUpdateSpec``, optional.
        - ``dsTagCategoriesToExclude``: List of ``vim.cluster.TagCategoryUpdateSpec``, optional.
        - ``deploymentMode``: ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/cluster/SystemVMsConfigSpec.rst``
    """

    allowedDatastores: _rt.Field[
        list[vim.cluster.DatastoreUpdateSpec], Iterable[vim.cluster.DatastoreUpdateSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DatastoreUpdateSpec``, optional. Since vSphere API 7.0.3.0."""
    notAllowedDatastores: _rt.Field[
        list[vim.cluster.DatastoreUpdateSpec], Iterable[vim.cluster.DatastoreUpdateSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DatastoreUpdateSpec``, optional. Since vSphere API 7.0.3.0."""
    dsTagCategoriesToExclude: _rt.Field[
        list[vim.cluster.TagCategoryUpdateSpec], Iterable[vim.cluster.TagCategoryUpdateSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.TagCategoryUpdateSpec``, optional. Since vSphere API 7.0.3.0."""
    deploymentMode: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
