# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The versions of each service, oldest first; ranks are positions in such a line, from 1."""

from . import _runtime as _rt

VERSIONS: tuple[_rt.Version, ...] = (
    _rt.Version("vim.version.version1", "1.0", number="2.0", service="vim25"),
    _rt.Version("vim.version.version2", "VI API 2.5", number="2.5", namespace="vim25/2.5"),
    _rt.Version("vim.version.version3", "VI API 2.5u2", number="2.5u2", namespace="vim25/2.5u2"),
    _rt.Version(
        "vim.version.version4",
        "vSphere API 4.0",
        number="2.5u2server",
        namespace="vim25/2.5u2server",
    ),
    _rt.Version("vim.version.version5", "vSphere API 4.0", number="4.0", namespace="vim25/4.0"),
    _rt.Version("vim.version.version6", "vSphere API 4.1", number="4.1", namespace="vim25/4.1"),
    _rt.Version("vim.version.version7", "vSphere API 5.0", number="5.0", namespace="vim25/5.0"),
    _rt.Version("vim.version.version8", "vSphere API 5.1", number="5.1", namespace="vim25/5.1"),
    _rt.Version("vim.version.version9", "vSphere API 5.5", number="5.5", namespace="vim25/5.5"),
    _rt.Version("vim.version.version10", "vSphere API 6.0", number="6.0", namespace="vim25/6.0"),
    _rt.Version("vim.version.version11", "vSphere API 6.5", number="6.5", namespace="vim25/6.5"),
    _rt.Version("vim.version.version12", "vSphere API 6.7", number="6.7", namespace="vim25/6.7"),
    _rt.Version(
        "vim.version.version13", "vSphere API 6.7.1", number="6.7.1", namespace="vim25/6.7.1"
    ),
    _rt.Version(
        "vim.version.version14", "vSphere API 6.7.2", number="6.7.2", namespace="vim25/6.7.2"
    ),
    _rt.Version(
        "vim.version.version15", "vSphere API 6.7.3", number="6.7.3", namespace="vim25/6.7.3"
    ),
    _rt.Version("vim.version.v6_8_7", "vSphere API 6.8.7", number="6.8.7", namespace="vim25/6.8.7"),
    _rt.Version("vim.version.v6_9_1", "vSphere API 6.9.1", number="6.9.1", namespace="vim25/6.9.1"),
    _rt.Version(
        "vim.version.v7_0", "vSphere API 7.0.0.0", number="7.0.0.0", namespace="vim25/7.0.0.0"
    ),
    _rt.Version(
        "vim.version.v7_0_0_2", "vSphere API 7.0.0.2", number="7.0.0.2", namespace="vim25/7.0.0.2"
    ),
    _rt.Version(
        "vim.version.v7_0_1_0", "vSphere API 7.0.1.0", number="7.0.1.0", namespace="vim25/7.0.1.0"
    ),
    _rt.Version(
        "vim.version.v7_0_1_1", "vSphere API 7.0.1.1", number="7.0.1.1", namespace="vim25/7.0.1.1"
    ),
    _rt.Version(
        "vim.version.v7_0_2_0", "vSphere API 7.0.2.0", number="7.0.2.0", namespace="vim25/7.0.2.0"
    ),
    _rt.Version(
        "vim.version.v7_0_2_1", "vSphere API 7.0.2.1", number="7.0.2.1", namespace="vim25/7.0.2.1"
    ),
    _rt.Version(
        "vim.version.v7_0_3_0", "vSphere API 7.0.3.0", number="7.0.3.0", namespace="vim25/7.0.3.0"
    ),
    _rt.Version(
        "vim.version.v7_0_3_1", "vSphere API 7.0.3.1", number="7.0.3.1", namespace="vim25/7.0.3.1"
    ),
    _rt.Version(
        "vim.version.v7_0_3_2", "vSphere API 7.0.3.2", number="7.0.3.2", namespace="vim25/7.0.3.2"
    ),
    _rt.Version(
        "vim.version.v8_0_0_0", "vSphere API 8.0.0.0", number="8.0.0.0", namespace="vim25/8.0.0.0"
    ),
    _rt.Version(
        "vim.version.v8_0_0_1", "vSphere API 8.0.0.1", number="8.0.0.1", namespace="vim25/8.0.0.1"
    ),
    _rt.Version(
        "vim.version.v8_0_0_2", "vSphere API 8.0.0.2", number="8.0.0.2", namespace="vim25/8.0.0.2"
    ),
    _rt.Version(
        "vim.version.v8_0_1_0", "vSphere API 8.0.1.0", number="8.0.1.0", namespace="vim25/8.0.1.0"
    ),
    _rt.Version(
        "vim.version.v8_0_2_0", "vSphere API 8.0.2.0", number="8.0.2.0", namespace="vim25/8.0.2.0"
    ),
    _rt.Version(
        "vim.version.v8_0_3_0", "vSphere API 8.0.3.0", number="8.0.3.0", namespace="vim25/8.0.3.0"
    ),
    _rt.Version(
        "vim.version.v8_0_3_1", "vSphere API 8.0.3.1", number="8.0.3.1", namespace="vim25/8.0.3.1"
    ),
    _rt.Version(
        "vim.version.v9_0_0_0", "vSphere API 9.0.0.0", number="9.0.0.0", namespace="vim25/9.0.0.0"
    ),
    _rt.Version(
        "vim.version.v9_1_0_0", "vSphere API 9.1.0.0", number="9.1.0.0", namespace="vim25/9.1.0.0"
    ),
    _rt.Version(
        "vim.version.v9_1_1_0", "vSphere API 9.1.1.0", number="9.1.1.0", namespace="vim25/9.1.1.0"
    ),
    _rt.Version("eam.version.version1", "eam API 1.0", number="1.0", namespace="eam/1.0"),
    _rt.Version("eam.version.version2", "eam API 2.0", number="2.0", namespace="eam/2.0"),
    _rt.Version("eam.version.version2_5", "eam API 2_5", number="2_5", namespace="eam/2_5"),
    _rt.Version("eam.version.version3", "eam API 3.0", number="3.0", namespace="eam/3.0"),
    _rt.Version("eam.version.version6", "eam API 6.0", number="6.0", namespace="eam/6.0"),
    _rt.Version("eam.version.version6_5", "eam API 6.5", number="6.5", namespace="eam/6.5"),
    _rt.Version("eam.version.version6_7", "eam API 6.7", number="6.7", namespace="eam/6.7"),
    _rt.Version("eam.version.version6_8", "eam API 6.8", number="6.8", namespace="eam/6.8"),
    _rt.Version("eam.version.version6_9", "eam API 6.9", number="6.9", namespace="eam/6.9"),
    _rt.Version("eam.version.version7", "eam API 7.0", number="7.0", namespace="eam/7.0"),
    _rt.Version("eam.version.version7_1", "eam API 7.1", number="7.1", namespace="eam/7.1"),
    _rt.Version("eam.version.version7_2", "eam API 7.2", number="7.2", namespace="eam/7.2"),
    _rt.Version("eam.version.version7_3", "eam API 7.3", number="7.3", namespace="eam/7.3"),
    _rt.Version("eam.version.version7_4", "eam API 7.4", number="7.4", namespace="eam/7.4"),
    _rt.Version("eam.version.version7_5", "eam API 7.5", number="7.5", namespace="eam/7.5"),
    _rt.Version("eam.version.version7_6", "eam API 7.6", number="7.6", namespace="eam/7.6"),
    _rt.Version("eam.version.version8_2", "eam API 8.2", number="8.2", namespace="eam/8.2"),
    _rt.Version("eam.version.version8_3", "eam API 8.3", number="8.3", namespace="eam/8.3"),
    _rt.Version(
        "eam.version.version9_0", "eam API 9.0.0.0", number="9.0.0.0", namespace="eam/9.0.0.0"
    ),
    _rt.Version("pbm.version.version1", "pbm API 1.0", number="1.0", namespace="pbm/1.0"),
    _rt.Version("pbm.version.version2", "pbm API 2.0", number="2.0", namespace="pbm/2.0"),
    _rt.Version("pbm.version.version11", "pbm API 6.5", number="6.5", namespace="pbm/6.5"),
    _rt.Version("pbm.version.version12", "pbm API 6.7", number="6.7", namespace="pbm/6.7"),
    _rt.Version("pbm.version.version13", "pbm API 6.7.1", number="6.7.1", namespace="pbm/6.7.1"),
    _rt.Version("pbm.version.version14", "pbm API 6.7.2", number="6.7.2", namespace="pbm/6.7.2"),
    _rt.Version("pbm.version.v7_0", "pbm API 7.0.0.0", number="7.0.0.0", namespace="pbm/7.0.0.0"),
    _rt.Version(
        "pbm.version.v7_0_0_1", "pbm API 7.0.0.1", number="7.0.0.1", namespace="pbm/7.0.0.1"
    ),
    _rt.Version(
        "pbm.version.v7_0_1_0", "pbm API 7.0.1.0", number="7.0.1.0", namespace="pbm/7.0.1.0"
    ),
    _rt.Version(
        "pbm.version.v7_0_2_0", "pbm API 7.0.2.0", number="7.0.2.0", namespace="pbm/7.0.2.0"
    ),
    _rt.Version(
        "pbm.version.v7_0_3_0", "pbm API 7.0.3.0", number="7.0.3.0", namespace="pbm/7.0.3.0"
    ),
    _rt.Version(
        "pbm.version.v8_0_0_0", "pbm API 8.0.0.0", number="8.0.0.0", namespace="pbm/8.0.0.0"
    ),
    _rt.Version(
        "pbm.version.v8_0_0_1", "pbm API 8.0.0.1", number="8.0.0.1", namespace="pbm/8.0.0.1"
    ),
    _rt.Version(
        "pbm.version.v8_0_1_0", "pbm API 8.0.1.0", number="8.0.1.0", namespace="pbm/8.0.1.0"
    ),
    _rt.Version(
        "pbm.version.v8_0_2_0", "pbm API 8.0.2.0", number="8.0.2.0", namespace="pbm/8.0.2.0"
    ),
    _rt.Version(
        "pbm.version.v8_0_3_0", "pbm API 8.0.3.0", number="8.0.3.0", namespace="pbm/8.0.3.0"
    ),
    _rt.Version(
        "pbm.version.v8_0_3_1", "pbm API 8.0.3.1", number="8.0.3.1", namespace="pbm/8.0.3.1"
    ),
    _rt.Version(
        "pbm.version.v9_0_0_0", "pbm API 9.0.0.0", number="9.0.0.0", namespace="pbm/9.0.0.0"
    ),
    _rt.Version(
        "pbm.version.v9_1_0_0", "pbm API 9.1.0.0", number="9.1.0.0", namespace="pbm/9.1.0.0"
    ),
    _rt.Version(
        "pbm.version.v9_1_1_0", "pbm API 9.1.1.0", number="9.1.1.0", namespace="pbm/9.1.1.0"
    ),
    _rt.Version("sms.version.version1", "sms API 1.0", number="1.0", namespace="sms/1.0"),
    _rt.Version("sms.version.version2", "sms API 2.0", number="2.0", namespace="sms/2.0"),
    _rt.Version("sms.version.version3", "sms API 3.0", number="3.0", namespace="sms/3.0"),
    _rt.Version("sms.version.version4", "sms API 4.0", number="4.0", namespace="sms/4.0"),
    _rt.Version("sms.version.version5", "sms API 5.0", number="5.0", namespace="sms/5.0"),
    _rt.Version("sms.version.version11", "sms API 6.5", number="6.5", namespace="sms/6.5"),
    _rt.Version("sms.version.version12", "sms API 6.7", number="6.7", namespace="sms/6.7"),
    _rt.Version("sms.version.version13", "sms API 6.7.1", number="6.7.1", namespace="sms/6.7.1"),
    _rt.Version("sms.version.version14", "sms API 6.7.2", number="6.7.2", namespace="sms/6.7.2"),
    _rt.Version("sms.version.v6_8_7", "sms API 6.8.7", number="6.8.7", namespace="sms/6.8.7"),
    _rt.Version("sms.version.v7_0", "sms API 7.0.0.0", number="7.0.0.0", namespace="sms/7.0.0.0"),
    _rt.Version(
        "sms.version.v7_0_0_1", "sms API 7.0.0.1", number="7.0.0.1", namespace="sms/7.0.0.1"
    ),
    _rt.Version(
        "sms.version.v7_0_3_2", "sms API 7.0.3.2", number="7.0.3.2", namespace="sms/7.0.3.2"
    ),
    _rt.Version(
        "sms.version.v8_0_0_0", "sms API 8.0.0.0", number="8.0.0.0", namespace="sms/8.0.0.0"
    ),
    _rt.Version(
        "sms.version.v8_0_1_0", "sms API 8.0.1.0", number="8.0.1.0", namespace="sms/8.0.1.0"
    ),
    _rt.Version(
        "sms.version.v8_0_2_0", "sms API 8.0.2.0", number="8.0.2.0", namespace="sms/8.0.2.0"
    ),
    _rt.Version(
        "sms.version.v8_0_3_0", "sms API 8.0.3.0", number="8.0.3.0", namespace="sms/8.0.3.0"
    ),
    _rt.Version(
        "sms.version.v8_0_3_1", "sms API 8.0.3.1", number="8.0.3.1", namespace="sms/8.0.3.1"
    ),
    _rt.Version(
        "sms.version.v9_0_0_0", "sms API 9.0.0.0", number="9.0.0.0", namespace="sms/9.0.0.0"
    ),
    _rt.Version(
        "sms.version.v9_1_0_0", "sms API 9.1.0.0", number="9.1.0.0", namespace="sms/9.1.0.0"
    ),
    _rt.Version(
        "sms.version.v9_1_1_0", "sms API 9.1.1.0", number="9.1.1.0", namespace="sms/9.1.1.0"
    ),
    _rt.Version("vsan.version.version3", "vsan API 6.6", number="6.6", namespace="vsan/6.6"),
    _rt.Version("vsan.version.version4", "vsan API 6.6.1", number="6.6.1", namespace="vsan/6.6.1"),
    _rt.Version("vsan.version.version5", "vsan API 6.6.2", number="6.6.2", namespace="vsan/6.6.2"),
    _rt.Version("vsan.version.version6", "vsan API 6.7.0", number="6.7.0", namespace="vsan/6.7.0"),
    _rt.Version("vsan.version.version7", "vsan API 6.7", number="6.7", namespace="vsan/6.7"),
    _rt.Version(
        "vsan.version.version8", "vsan API VMC M5", number="VMC M5", namespace="vsan/VMC M5"
    ),
    _rt.Version(
        "vsan.version.version9", "vSAN 6.7U1", number="vSAN 6.7U1", namespace="vsan/vSAN 6.7U1"
    ),
    _rt.Version("vsan.version.version10", "vsan API 6.8.7", number="6.8.7", namespace="vsan/6.8.7"),
    _rt.Version(
        "vsan.version.version11", "vSAN 6.7U3", number="vSAN 6.7U3", namespace="vsan/vSAN 6.7U3"
    ),
    _rt.Version("vsan.version.version12", "vsan API 7.0", number="7.0", namespace="vsan/7.0"),
    _rt.Version("vsan.version.version13", "vsan API 7.1", number="7.1", namespace="vsan/7.1"),
    _rt.Version("vsan.version.version14", "vsan API 7.2", number="7.2", namespace="vsan/7.2"),
    _rt.Version(
        "vsan.version.version15", "vSAN 7.0U1", number="vSAN 7.0U1", namespace="vsan/vSAN 7.0U1"
    ),
    _rt.Version(
        "vsan.version.version16", "vSAN 7.0U2", number="vSAN 7.0U2", namespace="vsan/vSAN 7.0U2"
    ),
    _rt.Version("vsan.version.version17", "vsan API 7.3", number="7.3", namespace="vsan/7.3"),
    _rt.Version(
        "vsan.version.version18", "vSAN 7.0U3", number="vSAN 7.0U3", namespace="vsan/vSAN 7.0U3"
    ),
    _rt.Version("vsan.version.version19", "vsan API 7.4", number="7.4", namespace="vsan/7.4"),
    _rt.Version(
        "vsan.version.version20", "vsan API 8.0.0.1", number="8.0.0.1", namespace="vsan/8.0.0.1"
    ),
    _rt.Version(
        "vsan.version.version21", "vsan API 8.0.0.2", number="8.0.0.2", namespace="vsan/8.0.0.2"
    ),
    _rt.Version(
        "vsan.version.version22", "vsan API 8.0.0.3", number="8.0.0.3", namespace="vsan/8.0.0.3"
    ),
    _rt.Version(
        "vsan.version.version23", "vsan API 8.0.0.4", number="8.0.0.4", namespace="vsan/8.0.0.4"
    ),
    _rt.Version(
        "vsan.version.v9_0_0_0", "vsan API 9.0.0.0", number="9.0.0.0", namespace="vsan/9.0.0.0"
    ),
    _rt.Version(
        "vsan.version.v9_1_0_0", "vsan API 9.1.0.0", number="9.1.0.0", namespace="vsan/9.1.0.0"
    ),
    _rt.Version(
        "vsan.version.v9_1_1_0", "vsan API 9.1.1.0", number="9.1.1.0", namespace="vsan/9.1.1.0"
    ),
    _rt.Version("vslm.version.version1", "vslm API 1.0", number="1.0", namespace="vslm/1.0"),
    _rt.Version("vslm.version.version14", "vslm API 6.7.2", number="6.7.2", namespace="vslm/6.7.2"),
    _rt.Version("vslm.version.version15", "vslm API 6.7.3", number="6.7.3", namespace="vslm/6.7.3"),
    _rt.Version(
        "vslm.version.v7_0", "vslm API 7.0.0.0", number="7.0.0.0", namespace="vslm/7.0.0.0"
    ),
    _rt.Version(
        "vslm.version.v7_0_1_0", "vslm API 7.0.1.0", number="7.0.1.0", namespace="vslm/7.0.1.0"
    ),
    _rt.Version(
        "vslm.version.v7_0_2_0", "vslm API 7.0.2.0", number="7.0.2.0", namespace="vslm/7.0.2.0"
    ),
    _rt.Version(
        "vslm.version.v9_0_0_0", "vslm API 9.0.0.0", number="9.0.0.0", namespace="vslm/9.0.0.0"
    ),
)
