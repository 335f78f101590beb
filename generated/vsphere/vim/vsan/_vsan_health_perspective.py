# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthPerspective``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanHealthPerspective",
    wire_name="VsanHealthPerspective",
    since="vsan.version.version3",
    rank=1,
)
class VsanHealthPerspective(_rt.VimEnum):
    """The enum ``vim.vsan.VsanHealthPerspective``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanHealthPerspective.rst``
    """

    defaultView = "defaultView"
    """The value ``defaultView``."""
    deployAssist = "deployAssist"
    """The value ``deployAssist``."""
    CreateExtendClusterView = "CreateExtendClusterView"
    """The value ``CreateExtendClusterView``."""
    beforeConfigureHost = "beforeConfigureHost"
    """The value ``beforeConfigureHost``."""
    upgradePreCheck = "upgradePreCheck"
    """The value ``upgradePreCheck``."""
    vsanUpgradePreCheck = "vsanUpgradePreCheck"
    """The value ``vsanUpgradePreCheck``."""
    upgradeBeforeExitMM = "upgradeBeforeExitMM"
    """The value ``upgradeBeforeExitMM``."""
    upgradeAfterExitMM = "upgradeAfterExitMM"
    """The value ``upgradeAfterExitMM``."""
    vsanUpgradeBeforeExitMM = "vsanUpgradeBeforeExitMM"
    """The value ``vsanUpgradeBeforeExitMM``."""
    vsanUpgradeAfterExitMM = "vsanUpgradeAfterExitMM"
    """The value ``vsanUpgradeAfterExitMM``."""
    vmcUpgradePreChecks = "vmcUpgradePreChecks"
    """The value ``vmcUpgradePreChecks``."""
    upgradePreCheckPman = "upgradePreCheckPman"
    """The value ``upgradePreCheckPman``."""
    upgradeBeforeExitMMPman = "upgradeBeforeExitMMPman"
    """The value ``upgradeBeforeExitMMPman``."""
    upgradeAfterExitMMPman = "upgradeAfterExitMMPman"
    """The value ``upgradeAfterExitMMPman``."""
    inPlaceUpgradeServiceMode = "inPlaceUpgradeServiceMode"
    """The value ``inPlaceUpgradeServiceMode``."""
    upgradePreCheckPmanForVMC = "upgradePreCheckPmanForVMC"
    """The value ``upgradePreCheckPmanForVMC``."""
    upgradeBeforeExitMMPmanForVMC = "upgradeBeforeExitMMPmanForVMC"
    """The value ``upgradeBeforeExitMMPmanForVMC``."""
    upgradeAfterExitMMPmanForVMC = "upgradeAfterExitMMPmanForVMC"
    """The value ``upgradeAfterExitMMPmanForVMC``."""
    clusterPowerOffPrecheck = "clusterPowerOffPrecheck"
    """The value ``clusterPowerOffPrecheck``."""
    VsanEsaPreChecks = "VsanEsaPreChecks"
    """The value ``VsanEsaPreChecks``."""
    vcsaInstallerForVsanEsa = "vcsaInstallerForVsanEsa"
    """The value ``vcsaInstallerForVsanEsa``."""
    upgradePreCheckForVCF = "upgradePreCheckForVCF"
    """The value ``upgradePreCheckForVCF``."""
    snapshotCreationPrecheck = "snapshotCreationPrecheck"
    """The value ``snapshotCreationPrecheck``."""
    VsanHealthPerspective_Unknown = "VsanHealthPerspective_Unknown"
    """The value ``VsanHealthPerspective_Unknown``."""
