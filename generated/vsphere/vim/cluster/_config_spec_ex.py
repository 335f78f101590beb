# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ConfigSpecEx``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.ConfigSpecEx",
    wire_name="ClusterConfigSpecEx",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "systemVMsConfig",
            "vim.cluster.SystemVMsConfigSpec",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "dasConfig",
            "vim.cluster.DasConfigInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "dasVmConfigSpec",
            "vim.cluster.DasVmConfigSpec",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "drsConfig",
            "vim.cluster.DrsConfigInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "drsVmConfigSpec",
            "vim.cluster.DrsVmConfigSpec",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "rulesSpec",
            "vim.cluster.RuleSpec",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "orchestration",
            "vim.cluster.OrchestrationInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "vmOrchestrationSpec",
            "vim.cluster.VmOrchestrationSpec",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "dpmConfig",
            "vim.cluster.DpmConfigInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "dpmHostConfigSpec",
            "vim.cluster.DpmHostConfigSpec",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "vsanConfig",
            "vim.vsan.cluster.ConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vsanHostConfigSpec",
            "vim.vsan.host.ConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "groupSpec",
            "vim.cluster.GroupSpec",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "infraUpdateHaConfig",
            "vim.cluster.InfraUpdateHaConfigInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "proactiveDrsConfig",
            "vim.cluster.ProactiveDrsConfigInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "inHciWorkflow", "boolean", optional=True, since="vim.version.version13", rank=13
        ),
        _rt.Property(
            "cryptoConfig",
            "vim.cluster.CryptoConfigInfo",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "vsanCoreConfigSpec",
            "vim.vsan.cluster.CoreConfigSpec",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class ConfigSpecEx(vim.ComputeResource.ConfigSpec):
    """The data object ``vim.cluster.ConfigSpecEx``, on the wire ``ClusterConfigSpecEx``.

    Fields:
        - ``systemVMsConfig``: ``vim.cluster.SystemVMsConfigSpec``, optional. Since vSphere API
          7.0.3.0.
        - ``dasConfig``: ``vim.cluster.DasConfigInfo``, optional.
        - ``dasVmConfigSpec``: List of ``vim.cluster.DasVmConfigSpec``, optional.
        - ``drsConfig``: ``vim.cluster.DrsConfigInfo``, optional.
        - ``drsVmConfigSpec``: List of ``vim.cluster.DrsVmConfigSpec``, optional.
        - ``rulesSpec``: List of ``vim.cluster.RuleSpec``, optional.
        - ``orchestration``: ``vim.cluster.OrchestrationInfo``, optional. Since vSphere API 6.5.
        - ``vmOrchestrationSpec``: List of ``vim.cluster.VmOrchestrationSpec``, optional. Since
          vSphere API 6.5.
        - ``dpmConfig``: ``vim.cluster.DpmConfigInfo``, optional.
        - ``dpmHostConfigSpec``: List of ``vim.cluster.DpmHostConfigSpec``, optional.
        - ``vsanConfig``: ``vim.vsan.cluster.ConfigInfo``, optional. Since vSphere API 5.5.
        - ``vsanHostConfigSpec``: List of ``vim.vsan.host.ConfigInfo``, optional. Since vSphere API
          5.5.
        - ``groupSpec``: List of ``vim.cluster.GroupSpec``, optional. Since vSphere API 4.1.
        - ``infraUpdateHaConfig``: ``vim.cluster.InfraUpdateHaConfigInfo``, optional. Since vSphere
          API 6.5.
        - ``proactiveDrsConfig``: ``vim.cluster.ProactiveDrsConfigInfo``, optional. Since vSphere
          API 6.5.
        - ``inHciWorkflow``: ``boolean``, optional. Since vSphere API 6.7.1.
        - ``cryptoConfig``: ``vim.cluster.CryptoConfigInfo``, optional. Since vSphere API 7.0.0.0.
        - ``vsanCoreConfigSpec``: ``vim.vsan.cluster.CoreConfigSpec``, optional. Since vSphere API
          9.0.0.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/ConfigSpecEx.rst``
    """

    systemVMsConfig: vim.cluster.SystemVMsConfigSpec | None = None
    """``vim.cluster.SystemVMsConfigSpec``, optional. Since vSphere API 7.0.3.0."""
    dasConfig: vim.cluster.DasConfigInfo | None = None
    """``vim.cluster.DasConfigInfo``, optional. Since VI API 2.5."""
    dasVmConfigSpec: _rt.Field[
        list[vim.cluster.DasVmConfigSpec], Iterable[vim.cluster.DasVmConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasVmConfigSpec``, optional. Since VI API 2.5."""
    drsConfig: vim.cluster.DrsConfigInfo | None = None
    """``vim.cluster.DrsConfigInfo``, optional. Since VI API 2.5."""
    drsVmConfigSpec: _rt.Field[
        list[vim.cluster.DrsVmConfigSpec], Iterable[vim.cluster.DrsVmConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DrsVmConfigSpec``, optional. Since VI API 2.5."""
    rulesSpec: _rt.Field[list[vim.cluster.RuleSpec], Iterable[vim.cluster.RuleSpec]] = _rt.EMPTY
    """List of ``vim.cluster.RuleSpec``, optional. Since VI API 2.5."""
    orchestration: vim.cluster.OrchestrationInfo | None = None
    """``vim.cluster.OrchestrationInfo``, optional. Since vSphere API 6.5."""
    vmOrchestrationSpec: _rt.Field[
        list[vim.cluster.VmOrchestrationSpec], Iterable[vim.cluster.VmOrchestrationSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VmOrchestrationSpec``, optional. Since vSphere API 6.5."""
    dpmConfig: vim.cluster.DpmConfigInfo | None = None
    """``vim.cluster.DpmConfigInfo``, optional. Since VI API 2.5."""
    dpmHostConfigSpec: _rt.Field[
        list[vim.cluster.DpmHostConfigSpec], Iterable[vim.cluster.DpmHostConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DpmHostConfigSpec``, optional. Since VI API 2.5."""
    vsanConfig: vim.vsan.cluster.ConfigInfo | None = None
    """``vim.vsan.cluster.ConfigInfo``, optional. Since vSphere API 5.5."""
    vsanHostConfigSpec: _rt.Field[
        list[vim.vsan.host.ConfigInfo], Iterable[vim.vsan.host.ConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ConfigInfo``, optional. Since vSphere API 5.5."""
    groupSpec: _rt.Field[list[vim.cluster.GroupSpec], Iterable[vim.cluster.GroupSpec]] = _rt.EMPTY
    """List of ``vim.cluster.GroupSpec``, optional. Since vSphere API 4.1."""
    infraUpdateHaConfig: vim.cluster.InfraUpdateHaConfigInfo | None = None
    """``vim.cluster.InfraUpdateHaConfigInfo``, optional. Since vSphere API 6.5."""
    proactiveDrsConfig: vim.cluster.ProactiveDrsConfigInfo | None = None
    """``vim.cluster.ProactiveDrsConfigInfo``, optional. Since vSphere API 6.5."""
    inHciWorkflow: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7.1."""
    cryptoConfig: vim.cluster.CryptoConfigInfo | None = None
    """``vim.cluster.CryptoConfigInfo``, optional. Since vSphere API 7.0.0.0."""
    vsanCoreConfigSpec: vim.vsan.cluster.CoreConfigSpec | None = None
    """``vim.vsan.cluster.CoreConfigSpec``, optional. Since vSphere API 9.0.0.0."""
