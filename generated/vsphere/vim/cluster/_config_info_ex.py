# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ConfigInfoEx``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.ConfigInfoEx",
    wire_name="ClusterConfigInfoEx",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "systemVMsConfig",
            "vim.cluster.SystemVMsConfigInfo",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "dasConfig", "vim.cluster.DasConfigInfo", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "dasVmConfig",
            "vim.cluster.DasVmConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "drsConfig", "vim.cluster.DrsConfigInfo", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "drsVmConfig",
            "vim.cluster.DrsVmConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "rule",
            "vim.cluster.RuleInfo",
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
            "vmOrchestration",
            "vim.cluster.VmOrchestrationInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "dpmConfigInfo",
            "vim.cluster.DpmConfigInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "dpmHostConfig",
            "vim.cluster.DpmHostConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "vsanConfigInfo",
            "vim.vsan.cluster.ConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vsanHostConfig",
            "vim.vsan.host.ConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "group",
            "vim.cluster.GroupInfo",
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
            "cryptoConfig",
            "vim.cluster.CryptoConfigInfo",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "vsanCoreConfig",
            "vim.vsan.cluster.CoreConfigInfo",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class ConfigInfoEx(vim.ComputeResource.ConfigInfo):
    """The data object ``vim.cluster.ConfigInfoEx``, on the wire ``ClusterConfigInfoEx``.

    Fields:
        - ``systemVMsConfig``: ``vim.cluster.SystemVMsConfigInfo``, optional. Since vSphere API
          7.0.3.0.
        - ``dasConfig``: ``vim.cluster.DasConfigInfo``, required.
        - ``dasVmConfig``: List of ``vim.cluster.DasVmConfigInfo``, optional.
        - ``drsConfig``: ``vim.cluster.DrsConfigInfo``, required.
        - ``drsVmConfig``: List of ``vim.cluster.DrsVmConfigInfo``, optional.
        - ``rule``: List of ``vim.cluster.RuleInfo``, optional.
        - ``orchestration``: ``vim.cluster.OrchestrationInfo``, optional. Since vSphere API 6.5.
        - ``vmOrchestration``: List of ``vim.cluster.VmOrchestrationInfo``, optional. Since vSphere
          API 6.5.
        - ``dpmConfigInfo``: ``vim.cluster.DpmConfigInfo``, optional.
        - ``dpmHostConfig``: List of ``vim.cluster.DpmHostConfigInfo``, optional.
        - ``vsanConfigInfo``: ``vim.vsan.cluster.ConfigInfo``, optional. Since vSphere API 5.5.
        - ``vsanHostConfig``: List of ``vim.vsan.host.ConfigInfo``, optional. Since vSphere API 5.5.
        - ``group``: List of ``vim.cluster.GroupInfo``, optional. Since vSphere API 4.1.
        - ``infraUpdateHaConfig``: ``vim.cluster.InfraUpdateHaConfigInfo``, optional. Since vSphere
          API 6.5.
        - ``proactiveDrsConfig``: ``vim.cluster.ProactiveDrsConfigInfo``, optional. Since vSphere
          API 6.5.
        - ``cryptoConfig``: ``vim.cluster.CryptoConfigInfo``, optional. Since vSphere API 7.0.0.0.
        - ``vsanCoreConfig``: ``vim.vsan.cluster.CoreConfigInfo``, optional. Since vSphere API
          9.0.0.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/ConfigInfoEx.rst``
    """

    systemVMsConfig: vim.cluster.SystemVMsConfigInfo | None = None
    """``vim.cluster.SystemVMsConfigInfo``, optional. Since vSphere API 7.0.3.0."""
    dasConfig: vim.cluster.DasConfigInfo = _rt.UNSET
    """``vim.cluster.DasConfigInfo``, required. Since VI API 2.5."""
    dasVmConfig: _rt.Field[
        list[vim.cluster.DasVmConfigInfo], Iterable[vim.cluster.DasVmConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasVmConfigInfo``, optional. Since VI API 2.5."""
    drsConfig: vim.cluster.DrsConfigInfo = _rt.UNSET
    """``vim.cluster.DrsConfigInfo``, required. Since VI API 2.5."""
    drsVmConfig: _rt.Field[
        list[vim.cluster.DrsVmConfigInfo], Iterable[vim.cluster.DrsVmConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DrsVmConfigInfo``, optional. Since VI API 2.5."""
    rule: _rt.Field[list[vim.cluster.RuleInfo], Iterable[vim.cluster.RuleInfo]] = _rt.EMPTY
    """List of ``vim.cluster.RuleInfo``, optional. Since VI API 2.5."""
    orchestration: vim.cluster.OrchestrationInfo | None = None
    """``vim.cluster.OrchestrationInfo``, optional. Since vSphere API 6.5."""
    vmOrchestration: _rt.Field[
        list[vim.cluster.VmOrchestrationInfo], Iterable[vim.cluster.VmOrchestrationInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VmOrchestrationInfo``, optional. Since vSphere API 6.5."""
    dpmConfigInfo: vim.cluster.DpmConfigInfo | None = None
    """``vim.cluster.DpmConfigInfo``, optional. Since VI API 2.5."""
    dpmHostConfig: _rt.Field[
        list[vim.cluster.DpmHostConfigInfo], Iterable[vim.cluster.DpmHostConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DpmHostConfigInfo``, optional. Since VI API 2.5."""
    vsanConfigInfo: vim.vsan.cluster.ConfigInfo | None = None
    """``vim.vsan.cluster.ConfigInfo``, optional. Since vSphere API 5.5."""
    vsanHostConfig: _rt.Field[
        list[vim.vsan.host.ConfigInfo], Iterable[vim.vsan.host.ConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ConfigInfo``, optional. Since vSphere API 5.5."""
    group: _rt.Field[list[vim.cluster.GroupInfo], Iterable[vim.cluster.GroupInfo]] = _rt.EMPTY
    """List of ``vim.cluster.GroupInfo``, optional. Since vSphere API 4.1."""
    infraUpdateHaConfig: vim.cluster.InfraUpdateHaConfigInfo | None = None
    """``vim.cluster.InfraUpdateHaConfigInfo``, optional. Since vSphere API 6.5."""
    proactiveDrsConfig: vim.cluster.ProactiveDrsConfigInfo | None = None
    """``vim.cluster.ProactiveDrsConfigInfo``, optional. Since vSphere API 6.5."""
    cryptoConfig: vim.cluster.CryptoConfigInfo | None = None
    """``vim.cluster.CryptoConfigInfo``, optional. Since vSphere API 7.0.0.0."""
    vsanCoreConfig: vim.vsan.cluster.CoreConfigInfo | None = None
    """``vim.vsan.cluster.CoreConfigInfo``, optional. Since vSphere API 9.0.0.0."""
