package org.techmatch.operator;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

/** Turns expected failures of a command into one sentence on standard error and an exit code. */
final class Failures {
    static final int WRONG_USAGE = 2;
    static final int NOT_REACHABLE = 3;

    private Failures() {}

    /** Work that may fail. */
    interface Work {
        int run() throws IOException;
    }

    /** The work's exit code, or that of its failure, which has been told. */
    static int told(Work work) {
        try {
            return work.run();
        } catch (Refused refused) {
            System.err.println(refused.detail().zh() + " (" + refused.detail().en() + ")");
            refused.fields()
                    .forEach(field -> System.err.println("  " + field.field() + "："
                            + field.message().zh() + " (" + field.message().en() + ")"));
            return refused.type() == ProblemType.UNAVAILABLE ? NOT_REACHABLE : WRONG_USAGE;
        } catch (NoSuchFileException e) {
            System.err.println("没有文件或目录 " + e.getFile() + "。(No such file or folder.)");
        } catch (AccessDeniedException e) {
            System.err.println("没有权限读写 " + e.getFile() + "。(Access denied.)");
        } catch (FileAlreadyExistsException e) {
            System.err.println(e.getFile() + " 已存在。(It exists already.)");
        } catch (IOException e) {
            System.err.println("文件读写失败：" + e.getMessage() + " (The file could not be read or written.)");
        }
        return NOT_REACHABLE;
    }
}
