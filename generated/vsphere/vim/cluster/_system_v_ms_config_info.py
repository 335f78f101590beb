# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.SystemVMsConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.SystemVMsConfigInfo",
    wire_name="ClusterSystemVMsConfigInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "allowedDatastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "notAllowedDatastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "dsTagCategoriesToExclude",
            "string",
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
class SystemVMsConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.SystemVMsConfigInfo``, on the wire ``ClusterSystemVMsConfigInfo``.

    Fields:
        - ``allowedDatastores``: List of ``vim.Datastore``, optional.
        - ``notAllowedDatastores``: List of ``vim.Datastore``, optional.
        - ``dsTagCategoriesToExclude``: List of ``string``, optional.
        - ``deploymentMode``: ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/cluster/SystemVMsConfigInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.SystemVMsConfigInfo.DeploymentMode",
        wire_name="ClusterSystemVMsConfigInfoDeploymentMode",
        since="vim.version.v8_0_2_0",
        rank=31,
    )
    class DeploymentMode(_rt.VimEnum):
        """The enum ``vim.cluster.SystemVMsConfigInfo.DeploymentMode``, on the wire ``ClusterSystemVMsConfigInfoDeploymentMode``.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/cluster/SystemVMsConfigInfo/DeploymentMode.rst``
        """

        SYSTEM_MANAGED = "SYSTEM_MANAGED"
        """The value ``SYSTEM_MANAGED``."""
        ABSENT = "ABSENT"
        """The value ``ABSENT``."""

    allowedDatastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSphere API 7.0.3.0."""
    notAllowedDatastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSphere API 7.0.3.0."""
    dsTagCategoriesToExclude: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 7.0.3.0."""
    deploymentMode: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
