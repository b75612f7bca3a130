package org.techmatch.operator;

import org.techmatch.searchindex.IndexAway;
import org.techmatch.server.StartupFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(
        name = "techmatch",
        mixinStandardHelpOptions = true,
        version = "TechMatch 1.0",
        description = {"科技成果转化对接平台。不带命令时启动门户。", "A technology-matching portal. Serves it when no command is given."},
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DemoCommand.class,
            ReindexCommand.class,
            ReconcileCommand.class,
            AuditCommand.class
        })
public final class Terminal implements Runnable {
    private static final int SERVERS_AWAY = 3;

    @Override
    public void run() {
        throw new IllegalStateException("the default command is serve");
    }

    /**
     * Runs a command line.
     *
     * @return the exit code: 0 done, 1 not everything done, 2 wrong usage, 3 servers or files not reachable
     */
    public static int run(String... arguments) {
        CommandLine commands = new CommandLine(new Terminal())
                .setParameterExceptionHandler((wrong, given) -> {
                    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
                    System.err.println(wrong.getMessage() + " 用法见 " + command + " --help (see --help)");
                    return Failures.WRONG_USAGE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof StartupFailure || failure instanceof IndexAway) {
                        System.err.println(failure.getMessage());
                        if (System.getenv("TECHMATCH_DEBUG") != null) {
                            failure.printStackTrace();
                        }
                        return SERVERS_AWAY;
                    }
                    throw failure;
                });
        return commands.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }
}
