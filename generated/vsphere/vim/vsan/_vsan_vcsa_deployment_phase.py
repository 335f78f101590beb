# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVcsaDeploymentPhase``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanVcsaDeploymentPhase",
    wire_name="VimVsanVsanVcsaDeploymentPhase",
    since="vim.version.version11",
    rank=11,
)
class VsanVcsaDeploymentPhase(_rt.VimEnum):
    """The enum ``vim.vsan.VsanVcsaDeploymentPhase``, on the wire ``VimVsanVsanVcsaDeploymentPhase``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/VsanVcsaDeploymentPhase.rst``
    """

    initializing = "initializing"
    """The value ``initializing``."""
    validation = "validation"
    """The value ``validation``."""
    vsanbootstrap = "vsanbootstrap"
    """The value ``vsanbootstrap``."""
    ovaunpack = "ovaunpack"
    """The value ``ovaunpack``."""
    vcsadeploy = "vcsadeploy"
    """The value ``vcsadeploy``."""
    vcconfig = "vcconfig"
    """The value ``vcconfig``."""
    done = "done"
    """The value ``done``."""
    failed = "failed"
    """The value ``failed``."""
    VsanVcsaDeploymentPhase_Unknown = "VsanVcsaDeploymentPhase_Unknown"
    """The value ``VsanVcsaDeploymentPhase_Unknown``."""
