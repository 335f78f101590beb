# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Capability``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.Capability",
    wire_name="Capability",
    properties=lambda: (
        _rt.Property("provisioningSupported", "boolean"),
        _rt.Property("multiHostSupported", "boolean"),
        _rt.Property("userShellAccessSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property(
            "supportedEVCMode",
            "vim.EVCMode",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "supportedEVCGraphicsMode",
            "vim.FeatureEVCMode",
            array=True,
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "networkBackupAndRestoreSupported",
            "boolean",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "ftDrsWithoutEvcSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "hciWorkflowSupported", "boolean", optional=True, since="vim.version.version13", rank=13
        ),
        _rt.Property(
            "computePolicyVersion", "int", optional=True, since="vim.version.v6_8_7", rank=16
        ),
        _rt.Property(
            "clusterPlacementSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "lifecycleManagementSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "hostSeedingSupported", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "scalableSharesSupported", "boolean", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "hadcsSupported", "boolean", optional=True, since="vim.version.v7_0_1_1", rank=21
        ),
        _rt.Property(
            "configMgmtSupported", "boolean", optional=True, since="vim.version.v7_0_3_1", rank=25
        ),
    ),
)
class Capability(vmodl.DynamicData):
    """The data object ``vim.Capability``.

    Fields:
        - ``provisioningSupported``: ``boolean``, required.
        - ``multiHostSupported``: ``boolean``, required.
        - ``userShellAccessSupported``: ``boolean``, required. Since VI API 2.5.
        - ``supportedEVCMode``: List of ``vim.EVCMode``, optional. Since vSphere API 4.0.
        - ``supportedEVCGraphicsMode``: List of ``vim.FeatureEVCMode``, optional. Since vSphere API
          7.0.1.0.
        - ``networkBackupAndRestoreSupported``: ``boolean``, optional. Since vSphere API 5.1.
        - ``ftDrsWithoutEvcSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``hciWorkflowSupported``: ``boolean``, optional. Since vSphere API 6.7.1.
        - ``computePolicyVersion``: ``int``, optional. Since vSphere API 6.8.7.
        - ``clusterPlacementSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``lifecycleManagementSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``hostSeedingSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``scalableSharesSupported``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``hadcsSupported``: ``boolean``, optional. Since vSphere API 7.0.1.1.
        - ``configMgmtSupported``: ``boolean``, optional. Since vSphere API 7.0.3.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/Capability.rst``
    """

    provisioningSupported: bool = False
    """``boolean``, required. Since 1.0."""
    multiHostSupported: bool = False
    """``boolean``, required. Since 1.0."""
    userShellAccessSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    supportedEVCMode: _rt.Field[list[vim.EVCMode], Iterable[vim.EVCMode]] = _rt.EMPTY
    """List of ``vim.EVCMode``, optional. Since vSphere API 4.0."""
    supportedEVCGraphicsMode: _rt.Field[list[vim.FeatureEVCMode], Iterable[vim.FeatureEVCMode]] = (
        _rt.EMPTY
    )
    """List of ``vim.FeatureEVCMode``, optional. Since vSphere API 7.0.1.0."""
    networkBackupAndRestoreSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    ftDrsWithoutEvcSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    hciWorkflowSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7.1."""
    computePolicyVersion: int | None = None
    """``int``, optional. Since vSphere API 6.8.7."""
    clusterPlacementSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    lifecycleManagementSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    hostSeedingSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    scalableSharesSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    hadcsSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.1."""
    configMgmtSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.1."""
